"""Shows the error of a database connection under st.cache_data."""
import sqlite3

import streamlit as st


@st.cache_data
def connect():
    return sqlite3.connect(":memory:", check_same_thread=False)


st.text(connect().execute("select 'ready'").fetchone()[0])
