"""Limits a kept position to the list of this run."""
import streamlit as st

orders = ["tea", "milk", "rice"]
if st.checkbox("Open orders only", key="open_only"):
    orders = ["tea"]
position = min(st.session_state.setdefault("position", 2), len(orders) - 1)
st.selectbox("Order", orders, index=position)
