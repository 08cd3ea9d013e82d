"""Feeds a text input's default from what it returned: every second edit is lost."""
import streamlit as st

st.session_state.setdefault("name", "")
st.session_state.name = st.text_input("Name", st.session_state.name)
st.text(f"Name: {st.session_state.name}")
