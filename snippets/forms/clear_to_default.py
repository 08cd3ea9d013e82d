"""Shows that clearing on submission goes to the field's default, not to the value that state gave it first."""
import streamlit as st

st.session_state.setdefault("product", "tea")
with st.form("order", clear_on_submit=True):
    st.text_input("Product", key="product")
    st.form_submit_button("Order")
st.text(f"Product: {st.session_state.product!r}")
