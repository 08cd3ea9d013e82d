"""Offers two filters in a popover."""
import streamlit as st

with st.popover("Filter", key="filter"):
    paid = st.checkbox("Paid", key="paid")
    sent = st.checkbox("Sent", key="sent")
st.text(f"Paid: {paid}, sent: {sent}")
