"""Assigns to the keys of a file uploader and a camera."""
import streamlit as st

for command in (st.file_uploader, st.camera_input):
    key = command.__name__
    st.session_state[key] = None
    try:
        command("Add one", key=key)
    except st.errors.StreamlitAPIException:
        st.text(f"{key}: refused")
