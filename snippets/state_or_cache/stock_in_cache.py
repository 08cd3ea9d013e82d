"""Pieces in stock, from a table in a cache."""
import streamlit as st
from warehouse import load_stock, loads


@st.cache_data
def read_stock():
    return load_stock()


stock = read_stock()
item = st.selectbox("Item", stock["item"], key="item")
st.text(f"In stock: {stock.set_index('item')['pieces'][item]}")
st.text(f"Loads: {len(loads)}")
