"""Compares a slider's value with the stored one and writes it back when they differ."""
import streamlit as st

st.session_state.setdefault("limit", 50)
limit = st.slider("Limit", 0, 100, value=st.session_state.limit)
if limit != st.session_state.limit:
    st.session_state.limit = limit
st.text(f"Limit: {st.session_state.limit}")
