"""Loads the number of orders, and keeps it for an hour, in words."""
import streamlit as st


@st.cache_data(ttl="one hour")
def load():
    return 128


st.text(f"{load()} orders")
