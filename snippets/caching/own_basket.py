"""Keeps a basket for each visitor, in session state."""
import streamlit as st

basket = st.session_state.setdefault("basket", [])
if st.button("Add tea", key="add"):
    basket.append("tea")
st.text(f"In the basket: {len(basket)}")
