"""Keeps a note for each user who has logged in."""
import os
import tempfile
from pathlib import Path
from urllib.parse import quote

import streamlit as st

if not st.user.get("is_logged_in"):
    st.text("Please log in")
    st.stop()
folder = Path(os.environ.get("NOTES_FOLDER", tempfile.gettempdir()))
file = folder / f"note_{quote(st.user.email, safe='')}.txt"
if "note" not in st.session_state:
    st.session_state.note = file.read_text() if file.exists() else ""
st.text_input("Note", key="note")
if st.button("Save", key="save"):
    file.write_text(st.session_state.note)
