"""Keeps an input that st.stop() leaves out, in session state and on the page."""
import streamlit as st

st.text(f"Stored: {st.session_state.get('name')}")
st.checkbox("Large print", key="large")
if st.checkbox("Pause", key="pause"):
    st.stop()
st.text_input("Name", key="name", persist_state="page")
