"""Shows how many orders the address names."""
import streamlit as st

st.text(f"{len(st.query_params.get_all('order'))} orders")
