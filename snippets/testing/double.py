"""Doubles an amount."""
import streamlit as st

st.title("Double")
amount = st.text_input("Amount", "1", key="amount")
st.text(f"Double: {float(amount) * 2}")
