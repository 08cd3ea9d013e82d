"""Loads rates that may be an hour old, and counts how often."""
import streamlit as st


@st.cache_data(ttl="1h")
def load_rates():
    st.session_state.loads = st.session_state.get("loads", 0) + 1
    return {"euro": 1.1}


load_rates()
st.text(f"Loaded {st.session_state.loads} times")
