"""Loads a visitor's orders, and counts them in a thread."""
from concurrent.futures import ThreadPoolExecutor

import streamlit as st


@st.cache_data(scope="session")
def load_orders():
    return ["tea", "milk"]


with ThreadPoolExecutor() as pool:
    st.text(f"Orders: {pool.submit(len, load_orders()).result()}")
