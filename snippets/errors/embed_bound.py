"""Keeps in the address whether prices are embedded."""
import streamlit as st

st.checkbox("Embed prices", key="embed", bind="query-params")
