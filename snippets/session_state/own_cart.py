"""Shows a cart that starts as the empty list at the top of the script."""
import streamlit as st

EMPTY_CART = []
st.session_state.setdefault("cart", EMPTY_CART)

if st.button("Add a map", key="add"):
    st.session_state.cart.append("map")
st.text(f"Cart: {st.session_state.cart}")
