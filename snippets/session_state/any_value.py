"""Shows a lock, a generator, a connection and a file that are used in every run."""
import sqlite3
import tempfile
import threading

import streamlit as st

if "lock" not in st.session_state:
    st.session_state.lock = threading.Lock()
    st.session_state.lock.acquire()
    st.session_state.tickets = (f"ticket {number}" for number in range(1, 100))
    st.session_state.database = sqlite3.connect(":memory:", check_same_thread=False)
    st.session_state.database.execute("CREATE TABLE visits (day)")
    st.session_state.file = tempfile.TemporaryFile("w+")

st.session_state.database.execute("INSERT INTO visits VALUES ('today')")
st.session_state.file.write("x")
st.text(f"Lock held: {st.session_state.lock.locked()}")
st.text(next(st.session_state.tickets))
st.text(f"Rows: {len(st.session_state.database.execute('SELECT * FROM visits').fetchall())}")
st.text(f"Written: {st.session_state.file.tell()}")
