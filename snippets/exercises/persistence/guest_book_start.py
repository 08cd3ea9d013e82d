"""A guest book that is kept in a file."""
import os
import tempfile
from pathlib import Path

import streamlit as st

FILE = Path(os.environ.get("GUESTS_FOLDER", tempfile.gettempdir()), "guests.txt")

if "guests" not in st.session_state:
    st.session_state.guests = FILE.read_text().splitlines() if FILE.exists() else []
name = st.text_input("Name", key="name")
if st.button("Sign", key="sign"):
    st.session_state.guests.append(name)
    FILE.write_text("\n".join(st.session_state.guests))
st.text(f"Guests: {', '.join(st.session_state.guests)}")
