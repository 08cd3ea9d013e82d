"""Shows the order that the address names."""
import streamlit as st

st.text(f"Order {st.query_params['order']}")
