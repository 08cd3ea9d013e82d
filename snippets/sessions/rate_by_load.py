"""Loads a rate, keeps it, and tells which load it is from; all loads are counted in a file."""
from pathlib import Path

import streamlit as st


@st.cache_data
def rate():
    loads = Path("loads")
    with loads.open("a") as file:
        file.write("x")
    return f"load {len(loads.read_text())}"


if st.button("Load again", key="again"):
    rate.clear()
st.text(f"Rate of {rate()}")
