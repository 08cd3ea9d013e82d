"""Shows a form that only a click submits."""
import streamlit as st

with st.form("order", enter_to_submit=False):
    product = st.text_input("Product", key="product")
    st.form_submit_button("Order")
st.text(f"Product: {product!r}")
