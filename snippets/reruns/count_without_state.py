"""Counts clicks in a plain variable: 1 at a click, 0 at any other run."""
import streamlit as st

count = 0
if st.button("Increment", key="increment"):
    count += 1
st.checkbox("Large print", key="large")
st.text(f"Count: {count}")
