"""Counts its runs in a plain variable, which starts over each time."""
import streamlit as st

count = 0
count += 1
st.button("Again", key="again")
st.text(f"Count: {count}")
