"""Adds the lines of each uploaded file once, told apart by the id of the upload."""
import streamlit as st

st.session_state.setdefault("rows", [])
st.session_state.setdefault("read", set())
file = st.file_uploader("Orders", key="orders")
if file is not None and file.file_id not in st.session_state.read:
    st.session_state.rows += file.getvalue().decode().splitlines()
    st.session_state.read.add(file.file_id)
st.checkbox("Show rows", key="show")
st.text(f"{len(st.session_state.rows)} rows")
