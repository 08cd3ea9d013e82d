"""Loads a rate, keeps it, and tells which load it is from; all loads are counted in a file."""
import tempfile
from pathlib import Path

import streamlit as st

FILE = Path(tempfile.gettempdir(), "loads.txt")


@st.cache_data
def rate():
    with FILE.open("a") as file:
        file.write("x")
    return f"load {len(FILE.read_text())}"


if st.button("Load again", key="again"):
    rate.clear()
st.text(f"Rate of {rate()}")
