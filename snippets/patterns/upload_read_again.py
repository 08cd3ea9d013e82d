"""Adds the lines of an uploaded file in every run."""
import streamlit as st

st.session_state.setdefault("rows", [])
file = st.file_uploader("Orders", key="orders")
if file is not None:
    st.session_state.rows += file.getvalue().decode().splitlines()
st.checkbox("Show rows", key="show")
st.text(f"{len(st.session_state.rows)} rows")
