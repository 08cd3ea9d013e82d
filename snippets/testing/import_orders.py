"""Counts the orders in an uploaded file."""
import streamlit as st

uploaded = st.file_uploader("Orders", type="csv", key="orders")
st.button("Check again", key="again")
if uploaded:
    lines = uploaded.getvalue().decode().splitlines()
    st.text(f"{uploaded.name} ({uploaded.type}): {len(lines) - 1} orders")
