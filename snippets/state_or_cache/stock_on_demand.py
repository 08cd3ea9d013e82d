"""Shows two visitors who ask for the same stock while it is loaded."""
import streamlit as st
from slow_warehouse import asked, gate, load_stock, loads


@st.cache_data(show_spinner=False)
def read_stock():
    return load_stock()


if st.button("Open the gate", key="open"):
    gate.set()
if st.button("Show the stock", key="show"):
    asked.append("show")
    st.text(f"In stock: {read_stock()}")
st.text(f"Asked: {len(asked)}, loads: {len(loads)}")
