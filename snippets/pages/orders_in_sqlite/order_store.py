"""Orders in a SQLite database."""
import os
import sqlite3
import tempfile
import time
from pathlib import Path

import streamlit as st

FILE = Path(os.environ.get("ORDERS_FOLDER", tempfile.gettempdir()), "orders.db")


@st.cache_resource
def database():
    connection = sqlite3.connect(FILE, check_same_thread=False, isolation_level=None)
    connection.execute("CREATE TABLE IF NOT EXISTS orders (item TEXT)")
    return connection


def ask_supplier(item):
    time.sleep(0.01)


def orders():
    return [item for (item,) in database().execute("SELECT item FROM orders")]


def add(item):
    ask_supplier(item)
    database().execute("INSERT INTO orders VALUES (?)", (item,))
