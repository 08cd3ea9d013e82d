"""Leaves an input out with an if: its key is gone from session state."""
import streamlit as st

st.text(f"Stored: {st.session_state.get('name')}")
st.checkbox("Large print", key="large")
if not st.checkbox("Pause", key="pause"):
    st.text_input("Name", key="name")
