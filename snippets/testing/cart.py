"""Counts what is in the cart, and for how many guests."""
import streamlit as st

st.session_state.setdefault("cart", [])
guests = st.number_input("Guests", 1, 12, key="guests")
st.text(f"{len(st.session_state.cart)} dishes for {guests} guests")
