"""Tries to empty a file uploader from a callback."""
import streamlit as st


def remove():
    st.session_state.photo = None


photo = st.file_uploader("Photo", key="photo")
st.button("Remove photo", key="remove", on_click=remove)
st.text(f"Photo: {photo.name if photo else 'none'}")
