"""A shop for hikers."""
import streamlit as st

PRICES = {"map": 12, "compass": 30, "tent": 190, "rope": 45}

product = st.selectbox("Product", list(PRICES), key="product")
st.button("Refresh", key="refresh")
st.text(f"{product}: {PRICES[product]} euros")
