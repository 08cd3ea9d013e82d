"""Keeps the contents of an uploaded file, and not the file."""
import streamlit as st

file = st.file_uploader("Notes", key="notes")
if file:
    st.session_state.kept = file.getvalue()
st.checkbox("Large print", key="large")
if "kept" in st.session_state:
    st.text(st.session_state.kept.decode())
