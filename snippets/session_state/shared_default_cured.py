"""A shop whose cart starts from a copy."""
import shop_defaults
import streamlit as st

st.session_state.setdefault("cart", list(shop_defaults.EMPTY_CART))

if st.button("Add a map", key="add"):
    st.session_state.cart.append("map")
st.text(f"Cart: {st.session_state.cart}")
