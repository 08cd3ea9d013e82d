"""A volume slider whose value is stored in session state."""
import streamlit as st

st.session_state.setdefault("volume", 50)
st.session_state.volume = st.slider("Volume", 0, 100, st.session_state.volume)
st.text(f"Volume: {st.session_state.volume}")
