"""Writes to session state what a cached function returns."""
import streamlit as st


@st.cache_data
def load_profile():
    return {"plan": "free"}


st.session_state.plan = load_profile()["plan"]
st.text(f"Plan: {st.session_state.get('plan')}")
