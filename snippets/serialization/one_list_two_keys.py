"""Stores one list under two keys, and changes it through one of them."""
import streamlit as st

basket = st.session_state.setdefault("basket", [])
st.session_state.setdefault("summary", basket)
if st.button("Add map", key="add"):
    st.session_state.basket.append("map")
st.text(f"Summary: {st.session_state.summary}")
