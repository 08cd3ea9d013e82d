"""A guest book that is kept in a file."""
import os
import tempfile
from pathlib import Path

import streamlit as st

FILE = Path(os.environ.get("GUESTS_FOLDER", tempfile.gettempdir()), "guests.txt")

name = st.text_input("Name", key="name")
if st.button("Sign", key="sign"):
    with FILE.open("a") as file:
        file.write(f"{name}\n")
guests = FILE.read_text().splitlines() if FILE.exists() else []
st.text(f"Guests: {', '.join(guests)}")
