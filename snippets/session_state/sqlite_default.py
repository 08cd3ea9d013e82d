"""Shows a sqlite3 connection with default settings, kept from run to run."""
import sqlite3

import streamlit as st

if "database" not in st.session_state:
    st.session_state.database = sqlite3.connect(":memory:")

answer = st.session_state.database.execute("SELECT 'ready'").fetchone()
st.text(f"Database: {answer[0]}")
