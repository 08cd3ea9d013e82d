"""Leaves an input out with st.stop(): its key stays in session state."""
import streamlit as st

st.text(f"Stored: {st.session_state.get('name')}")
st.checkbox("Large print", key="large")
if st.checkbox("Pause", key="pause"):
    st.stop()
st.text_input("Name", key="name")
