"""Assigns to the keys of a file uploader, a camera and a microphone."""
import streamlit as st

for command in (st.file_uploader, st.camera_input, st.audio_input):
    key = command.__name__
    st.session_state[key] = None
    try:
        command("Add one", key=key)
    except st.errors.StreamlitAPIException as error:
        st.text(f"{key}: {type(error).__name__}")
