"""Offers an order for download."""
import streamlit as st

order = st.session_state.setdefault("order", {"tea": 3})
st.download_button("Save", order, "order.json", key="save")
