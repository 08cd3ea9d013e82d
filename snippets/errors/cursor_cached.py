"""Asks a database for the open orders, and keeps the cursor."""
import sqlite3

import streamlit as st


@st.cache_data
def open_orders():
    database = sqlite3.connect(":memory:", check_same_thread=False)
    return database.execute("select 'tea' union select 'milk'")


st.text(f"{len(open_orders().fetchall())} open orders")
