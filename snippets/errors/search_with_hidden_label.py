"""Searches the orders, in a field with a hidden label."""
import streamlit as st

query = st.text_input("Search", key="query", label_visibility="collapsed")
st.text(f"Looking for {query or 'all'}")
