"""Shows a cached function that writes to session state: only for the session in which it runs."""
import streamlit as st


@st.cache_data
def load_profile():
    st.session_state.plan = "free"
    return "profile"


load_profile()
st.text(f"Plan: {st.session_state.get('plan')}")
