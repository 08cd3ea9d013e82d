"""A volume slider that starts from session state."""
import streamlit as st

st.session_state.setdefault("volume", 50)
st.slider("Volume", 0, 100, key="volume")
st.text(f"Volume: {st.session_state.volume}")
