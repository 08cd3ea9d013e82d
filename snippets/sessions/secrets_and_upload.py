"""Counts the secrets that its servers have, and tells the name of an uploaded file."""
import tempfile
from pathlib import Path

import streamlit as st

FILE = Path(tempfile.gettempdir(), "secrets.txt")

with FILE.open("a") as file:
    file.write(f"{st.get_option('server.cookieSecret')}\n")
st.text(f"Secrets: {len(set(FILE.read_text().split()))}")
photo = st.file_uploader("Photo", key="photo")
st.text(f"Photo: {photo and photo.name}")
