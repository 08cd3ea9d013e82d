"""Keeps readings in session state, without a limit."""
from collections import deque

import streamlit as st

st.session_state.setdefault("readings", deque())
if st.button("Measure", key="measure"):
    st.session_state.readings.extend(range(1000))
st.text(f"Readings kept: {len(st.session_state.readings)}")
