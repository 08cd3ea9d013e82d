"""Assigns to the key of a microphone."""
import streamlit as st

st.session_state.memo = None
try:
    st.audio_input("Add a memo", key="memo")
except st.errors.StreamlitAPIException:
    st.text("refused")
