"""Pieces in stock, from a table in session state."""
import streamlit as st
from warehouse import load_stock, loads

if "stock" not in st.session_state:
    st.session_state.stock = load_stock()
stock = st.session_state.stock

item = st.selectbox("Item", stock["item"], key="item")
st.text(f"In stock: {stock.set_index('item')['pieces'][item]}")
st.text(f"Loads: {len(loads)}")
