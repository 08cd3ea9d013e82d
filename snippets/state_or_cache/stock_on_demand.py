"""Shows two visitors who ask for the same stock while it is loaded."""
import streamlit as st
from slow_warehouse import ask, gate, load_stock, loads, two_asked


@st.cache_data(show_spinner=False)
def read_stock():
    return load_stock()


if st.button("Show the stock", key="show"):
    ask()
    st.text(f"In stock: {read_stock()}")
if st.button("Open the gate when two have asked", key="open"):
    two_asked.wait(3)
    gate.set()
st.text(f"Loads: {len(loads)}")
