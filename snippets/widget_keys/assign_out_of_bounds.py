"""Assigns a value above a slider's maximum."""
import streamlit as st

st.session_state.setdefault("volume", 150)
volume = st.slider("Volume", 0, 100, key="volume")
st.text(f"Volume: {volume}")
