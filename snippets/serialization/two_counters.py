"""Counts clicks in session state, and runs in a cached dictionary."""
import streamlit as st


@st.cache_resource
def totals():
    return {"runs": 0}


totals()["runs"] += 1
st.session_state.setdefault("clicks", 0)
if st.button("Add", key="add"):
    st.session_state.clicks += 1
st.text(f"Clicks: {st.session_state.clicks}, runs: {totals()['runs']}")
