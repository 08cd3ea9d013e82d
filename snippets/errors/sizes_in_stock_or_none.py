"""Asks for a size, or says that none is in stock."""
import streamlit as st

STOCK = {"S": 0, "M": 0, "L": 0}
in_stock = st.checkbox("In stock", key="in_stock")
sizes = [size for size, left in STOCK.items() if left or not in_stock]
if sizes:
    st.select_slider("Size", sizes, key="size")
else:
    st.text("None in stock")
