"""Starts a keyed slider from session state: every move is kept."""
import streamlit as st

st.session_state.setdefault("volume", 50)
st.slider("Volume", 0, 100, key="volume")
st.text(f"Volume: {st.session_state.volume}")
