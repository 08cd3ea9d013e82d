"""Shows results that st.cache_data cannot store."""
import sqlite3
import tempfile
import threading

import streamlit as st

MAKERS = {
    "connection": lambda: sqlite3.connect(":memory:"),
    "lock": threading.Lock,
    "open file": tempfile.TemporaryFile,
    "generator": lambda: (number for number in range(3)),
}


@st.cache_data
def make(kind):
    return MAKERS[kind]()


kind = st.selectbox("Kind", list(MAKERS), key="kind")
made = make(kind)
st.text(f"Made: {kind}")
