"""Shows the order that the address names, read as an attribute."""
import streamlit as st

st.text(f"Order {st.query_params.order}")
