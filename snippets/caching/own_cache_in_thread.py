"""Loads a visitor's orders in a thread."""
from concurrent.futures import ThreadPoolExecutor

import streamlit as st


@st.cache_data(scope="session")
def load_orders():
    return ["tea", "milk"]


def count():
    return len(load_orders())


with ThreadPoolExecutor() as pool:
    st.text(f"Orders: {pool.submit(count).result()}")
