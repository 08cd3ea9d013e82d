"""Gives a slider its start value twice: in session state and as a default."""
import streamlit as st

st.session_state.setdefault("volume", 50)
volume = st.slider("Volume", 0, 100, value=50, key="volume")
st.text(f"Volume: {volume}")
