"""Counts clicks on one of two buttons."""
import streamlit as st

if "count" not in st.session_state:
    st.session_state.count = 0

if st.button("Add", key="add"):
    st.session_state.count += 1
st.button("Refresh", key="refresh")
st.text(f"Count: {st.session_state.count}")
