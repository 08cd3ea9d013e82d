"""Loads the number of orders, and keeps it for an hour."""
import streamlit as st


@st.cache_data(ttl="1h")
def load():
    return 128


st.text(f"{load()} orders")
