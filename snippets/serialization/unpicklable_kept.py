"""Stores six objects that pickle refuses, and uses them in later runs."""
import pickle
import sqlite3
import tempfile
import threading
import time

import streamlit as st

stored = st.session_state
if "lock" not in stored:
    stored.lock = threading.Lock()
    stored.discount = lambda price: price * 0.5
    stored.tickets = (f"ticket {number}" for number in range(1, 100))
    stored.log = tempfile.NamedTemporaryFile("w+")
    stored.database = sqlite3.connect(":memory:", check_same_thread=False)
    stored.clock = time

refused = []
for name in ["lock", "discount", "tickets", "log", "database", "clock"]:
    try:
        pickle.dumps(stored[name])
    except Exception:
        refused.append(name)
st.text("Refused by pickle: " + ", ".join(refused))

stored.log.write("x")
free = stored.lock.acquire(blocking=False)
answer = stored.database.execute("SELECT 'open'").fetchone()[0]
st.text(f"Lock was free: {free}, price: {stored.discount(10)}, {next(stored.tickets)}")
st.text(f"Log: {stored.log.tell()}, database: {answer}, day zero: {stored.clock.gmtime(0).tm_year}")
