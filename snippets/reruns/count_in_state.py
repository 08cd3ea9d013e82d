"""Counts clicks in session state."""
import streamlit as st

if "count" not in st.session_state:
    st.session_state.count = 0
if st.button("Increment", key="increment"):
    st.session_state.count += 1
st.checkbox("Large print", key="large")
st.text(f"Count: {st.session_state.count}")
