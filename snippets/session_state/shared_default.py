"""Shows a cart that starts as the list of an imported module."""
import shop_defaults
import streamlit as st

st.session_state.setdefault("cart", shop_defaults.EMPTY_CART)

if st.button("Add a map", key="add"):
    st.session_state.cart.append("map")
st.text(f"Cart: {st.session_state.cart}")
