"""A shop with a cart."""
import streamlit as st

EMPTY_CART = []
st.session_state.setdefault("cart", EMPTY_CART)

if st.button("Add a map", key="add"):
    st.session_state.cart.append("map")
st.text(f"Cart: {st.session_state.cart}")
