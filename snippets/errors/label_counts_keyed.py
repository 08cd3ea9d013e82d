"""Gives a button whose label changes a key, so that it stays the same button."""
import streamlit as st

st.session_state.setdefault("likes", 0)
if st.button(f"Like ({st.session_state.likes})", key="like"):
    st.session_state.likes += 1
st.text(f"Likes: {st.session_state.likes}")
