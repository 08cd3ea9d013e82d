"""Customers in a database, each of whom can be deleted after a question."""
import os
import sqlite3
from contextlib import closing, contextmanager
from pathlib import Path

import streamlit as st

FILE = Path(os.environ.get("CUSTOMERS_FOLDER", "."), "customers.db")


@contextmanager
def database():
    with closing(sqlite3.connect(FILE)) as connection, connection:
        connection.execute("CREATE TABLE IF NOT EXISTS customers (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT)")
        yield connection


def add(added):
    if added != st.session_state.added:
        return  # the second half of a double click
    name = st.session_state[f"name_{added}"].strip()
    if name:
        st.session_state.added += 1
        with database() as connection:
            connection.execute("INSERT INTO customers (name) VALUES (?)", (name,))


def close(message):
    st.session_state.message = message
    st.rerun()


@st.dialog("Delete this customer?")
def ask(number):
    with database() as connection:
        found = connection.execute("SELECT name FROM customers WHERE id = ?", (number,)).fetchone()
    if found is None:
        close(f"No. {number} is not there any more.")
    st.text(f"You are about to delete no. {number}, {found[0]}. This cannot be undone.")
    if st.button("Delete", key="confirm", type="primary"):
        with database() as connection:
            connection.execute("DELETE FROM customers WHERE id = ?", (number,))
        close(f"No. {number}, {found[0]}, is deleted.")
    if st.button("Keep", key="keep"):
        st.rerun()


st.title("Customers")
added = st.session_state.setdefault("added", 0)
st.text_input("New customer", key=f"name_{added}")
st.button("Add", key="add", on_click=add, args=(added,))
if "message" in st.session_state:
    st.info(st.session_state.pop("message"))
with database() as connection:
    customers = connection.execute("SELECT id, name FROM customers ORDER BY name, id").fetchall()
for number, name in customers:
    left, right = st.columns([4, 1])
    left.text(f"No. {number}: {name}")
    if right.button("Delete", key=f"delete_{number}"):
        ask(number)
if not customers:
    st.text("No customers yet.")
