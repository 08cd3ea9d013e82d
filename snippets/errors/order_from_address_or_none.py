"""Shows the order that the address names, or that it names none."""
import streamlit as st

st.text(f"Order {st.query_params.get('order', 'not chosen')}")
