"""Loads orders under a cache."""
import streamlit as st


@st.cache_data
def load():
    return 128


st.text(f"{load()} orders")
