"""A shop whose cart starts from a module."""
import shop_defaults
import streamlit as st

st.session_state.setdefault("cart", shop_defaults.EMPTY_CART)

if st.button("Add a map", key="add"):
    st.session_state.cart.append("map")
st.text(f"Cart: {st.session_state.cart}")
