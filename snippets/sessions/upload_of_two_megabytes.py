"""Takes a file of up to two megabytes, as its uploader says."""
import streamlit as st

photo = st.file_uploader("Photo", max_upload_size=2, key="photo")
st.text(f"Photo: {photo and photo.name}")
