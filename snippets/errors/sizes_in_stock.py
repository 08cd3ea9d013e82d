"""Asks for a size, of all or of those in stock."""
import streamlit as st

STOCK = {"S": 0, "M": 0, "L": 0}
in_stock = st.checkbox("In stock", key="in_stock")
sizes = [size for size, left in STOCK.items() if left or not in_stock]
st.select_slider("Size", sizes, key="size")
