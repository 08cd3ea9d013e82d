"""Searches the orders."""
import streamlit as st

query = st.text_input("", key="query")
st.text(f"Looking for {query or 'all'}")
