"""Tells name and size of an uploaded file."""
import streamlit as st

photo = st.file_uploader("Photo", key="photo")
st.text(f"Photo: {photo and photo.name}")
