"""Orders in a database, with one connection and a lock."""
import sqlite3
import threading

import streamlit as st
from call_log import calls


@st.cache_resource
def open_database():
    calls.append("open_database")
    connection = sqlite3.connect(":memory:", check_same_thread=False)
    connection.execute("CREATE TABLE orders (item)")
    return connection, threading.Lock()


database, lock = open_database()
if st.button("Order tea", key="order"):
    with lock:
        database.execute("INSERT INTO orders VALUES ('tea')")
(orders,) = database.execute("SELECT count(*) FROM orders").fetchone()
st.text(f"Orders: {orders}")
st.text(f"Executions: {len(calls)}")
