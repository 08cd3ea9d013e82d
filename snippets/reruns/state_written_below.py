"""Writes session state below the line that shows it."""
import streamlit as st

st.text(f"Status: {st.session_state.get('status', 'new')}")
st.button("Again", key="again")
st.session_state.status = "ready"
