"""Feeds a slider's default from what it returned: every second move is lost."""
import streamlit as st

st.session_state.setdefault("volume", 50)
st.session_state.volume = st.slider("Volume", 0, 100, st.session_state.volume)
st.text(f"Volume: {st.session_state.volume}")
