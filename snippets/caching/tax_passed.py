"""Adds the tax in a cached function that gets it as an argument."""
import streamlit as st

TAX = 25 if st.toggle("New tax", key="tax") else 20


@st.cache_data
def total(price, tax):
    return price + price * tax // 100


st.text(f"Cached: {total(100, TAX)} euros")
