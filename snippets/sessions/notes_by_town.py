"""Keeps a town in the address, and notes in a database."""
import sqlite3
import tempfile
from pathlib import Path

import streamlit as st

database = sqlite3.connect(Path(tempfile.gettempdir(), "notes.db"))
with database:
    database.execute("CREATE TABLE IF NOT EXISTS notes (town TEXT)")
st.session_state.setdefault("town", st.query_params.get("town", ""))
town = st.text_input("Town", key="town")
st.query_params.town = town
if st.button("Note", key="note"):
    with database:
        database.execute("INSERT INTO notes VALUES (?)", [town])
st.text(f"Town: {town}, notes: {[row[0] for row in database.execute('SELECT town FROM notes')]}")
