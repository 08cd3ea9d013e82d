"""Tells how the secret of its server begins, and the name of an uploaded file."""
import streamlit as st

st.text(f"Secret: {st.get_option('server.cookieSecret')[:8]}")
photo = st.file_uploader("Photo", key="photo")
st.text(f"Photo: {photo and photo.name}")
