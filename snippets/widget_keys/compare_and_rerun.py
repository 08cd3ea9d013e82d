"""Writes a slider's value back and reruns at once."""
import streamlit as st

st.session_state.setdefault("limit", 50)
limit = st.slider("Limit", 0, 100, value=st.session_state.limit)
if limit != st.session_state.limit:
    st.session_state.limit = limit
    st.rerun()
st.text(f"Limit: {st.session_state.limit}")
