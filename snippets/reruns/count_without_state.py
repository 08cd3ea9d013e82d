"""Counts clicks in a variable of the script."""
import streamlit as st

count = 0
if st.button("Increment", key="increment"):
    count += 1
st.checkbox("Large print", key="large")
st.text(f"Count: {count}")
