"""A price without and with tax."""
import streamlit as st

TAX = 0.2

st.session_state.setdefault("net", 100.0)
net = st.number_input("Net", min_value=0.0, key="net")
gross = net * (1 + TAX)
st.checkbox("Paid", key="paid")
st.text(f"Net {net:.2f}, gross {gross:.2f}")
