"""A menu from the cache, with soup added to it."""
import streamlit as st
from call_log import calls


@st.cache_data
def load_menu():
    calls.append(["tea", "cake"])
    return calls[0]


menu = load_menu()
menu.append("soup")
st.text(f"My menu: {', '.join(menu)}")
st.text(f"Next call: {', '.join(load_menu())}")
st.text(f"In the module: {', '.join(calls[0])}")
