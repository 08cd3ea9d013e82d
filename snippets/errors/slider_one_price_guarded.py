"""Draws the slider only when there is a range to choose from."""
import streamlit as st

prices = [3, 5, 9]
if st.checkbox("Tea only", key="tea"):
    prices = [5]
low, high = min(prices), max(prices)
price = st.slider("Price", low, high, key="price") if low < high else low
st.text(f"Price: {price}")
