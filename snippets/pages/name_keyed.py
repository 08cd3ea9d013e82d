"""Keeps a name under the key of its input."""
import streamlit as st

st.session_state.setdefault("user", "Ada")
st.text_input("Name", key="user")
st.text(f"Hello, {st.session_state.user}!")
