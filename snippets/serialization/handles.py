"""Stores one kind of object at a time, each a handle on something that lives elsewhere."""
import sqlite3
import tempfile
import threading
import time

import streamlit as st

MAKE = {
    "a number": lambda: 5,
    "a lock": threading.Lock,
    "a connection": lambda: sqlite3.connect(":memory:"),
    "an open file": lambda: tempfile.NamedTemporaryFile("w+"),
    "a generator": lambda: (number for number in range(3)),
    "a module": lambda: time,
}
kind = st.selectbox("Store", list(MAKE), key="kind")
st.session_state.value = MAKE[kind]()
st.text(f"Stored {kind}")
