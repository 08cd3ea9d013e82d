"""The items of which there are enough pieces."""
import streamlit as st
from warehouse import load_stock, loads


@st.cache_data
def read_stock():
    return load_stock()


stock = read_stock()
least = st.slider("At least", 0, 50, 20, key="least")
shown = stock[stock["pieces"] >= least]
st.text(f"Shown: {', '.join(shown['item'])}")
st.text(f"In session state: {', '.join(st.session_state)}")
st.text(f"Loads: {len(loads)}")
