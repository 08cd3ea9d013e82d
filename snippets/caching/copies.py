"""Shows which calls of a function under st.cache_data hand out the original."""
import streamlit as st
from call_log import calls


@st.cache_data
def load_menu():
    menu = ["tea", "cake"]
    calls.append(menu)
    return menu


first, second, third = load_menu(), load_menu(), load_menu()
original = calls[0]
st.text(f"First call, the original: {first is original}")
st.text(f"Second call, the original: {second is original}")
st.text(f"Second and third call, one object: {second is third}")
st.text(f"All equal: {first == second == third}")
