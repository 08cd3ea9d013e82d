"""A rate under st.cache_data with a ttl."""
import streamlit as st
from call_log import calls


@st.cache_data(ttl=60)
def load_rate():
    calls.append("load_rate")
    return f"Rate no. {len(calls)}"


st.text(load_rate())
