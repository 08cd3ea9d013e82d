"""Gives a slider one start value in session state and another as its default."""
import streamlit as st

st.session_state.setdefault("volume", 50)
volume = st.slider("Volume", 0, 100, value=20, key="volume")
st.text(f"Volume: {volume}")
