"""Raises above an input: its key stays in session state."""
import streamlit as st

st.text(f"Stored: {st.session_state.get('name')}")
st.checkbox("Large print", key="large")
if st.checkbox("Fail", key="fail"):
    raise ValueError("no data")
st.text_input("Name", key="name")
