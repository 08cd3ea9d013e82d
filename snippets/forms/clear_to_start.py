"""Clears a form on submission, with a start value that is the field's default."""
import streamlit as st

with st.form("order", clear_on_submit=True):
    st.text_input("Product", "tea", key="product")
    st.form_submit_button("Order")
st.text(f"Product: {st.session_state.product!r}")
