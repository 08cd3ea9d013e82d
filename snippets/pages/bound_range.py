"""Shows the flats in a range of prices that is bound to the address."""
import streamlit as st

prices = {"Attic": 400, "Loft": 700, "House": 900}
low, high = st.slider("Price", 0, 1000, (200, 800), key="price", bind="query-params")
st.text(f"From {low} to {high}: {[flat for flat, price in prices.items() if low <= price <= high]}")
