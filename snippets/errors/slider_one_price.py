"""Shows the error of a slider whose bounds come from data with a single price."""
import streamlit as st

prices = [3, 5, 9]
if st.checkbox("Tea only", key="tea"):
    prices = [5]
st.slider("Price", min(prices), max(prices), key="price")
