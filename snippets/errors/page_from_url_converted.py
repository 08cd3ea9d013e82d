"""Converts a query parameter before a slider starts from it."""
import streamlit as st

page = st.slider("Page", 1, 10, value=int(st.query_params.get("page", 1)), key="page")
st.text(f"Page {page}")
