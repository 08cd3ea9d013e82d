"""Loads orders under a decorator of older releases."""
import streamlit as st


@st.cache
def load():
    return 128


st.text(f"{load()} orders")
