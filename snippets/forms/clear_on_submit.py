"""An order form that is cleared when it is sent."""
import streamlit as st


def note():
    st.session_state.noted = st.session_state.product


st.checkbox("Dark page", key="dark")
with st.form("order", clear_on_submit=True):
    product = st.text_input("Product", "tea", key="product")
    st.form_submit_button("Order", on_click=note)
st.text(f"Callback: {st.session_state.get('noted')}")
st.text(f"Script: {product}, key: {st.session_state.product}")
