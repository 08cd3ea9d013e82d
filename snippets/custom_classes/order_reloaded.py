"""Shows that reloading the module makes a new class, as a rerun does in the main script."""
import importlib

import order_model
import streamlit as st

st.checkbox("Reload the module", key="reload")
if st.session_state.reload:
    importlib.reload(order_model)
if "order" not in st.session_state:
    st.session_state.order = order_model.Order("Oslo", 2)
st.text(f"isinstance: {isinstance(st.session_state.order, order_model.Order)}")
