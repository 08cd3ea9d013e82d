"""Removes a row in the block of its own button."""
import streamlit as st

st.session_state.setdefault("basket", ["apples", "bread", "cheese"])
for item in list(st.session_state.basket):
    if st.button(f"Remove {item}", key=f"remove_{item}"):
        st.session_state.basket.remove(item)
st.text(", ".join(st.session_state.basket))
