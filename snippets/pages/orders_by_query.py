"""Adds rows to a table, and counts them by a query of st.connection."""
import os
import tempfile
from pathlib import Path

import streamlit as st
from sqlalchemy import text

FILE = Path(os.environ.get("ORDERS_FOLDER", tempfile.gettempdir()), "tea.db")
COUNT = "SELECT count(*) AS orders FROM tea"

connection = st.connection("tea", type="sql", url=f"sqlite:///{FILE}")
with connection.session as session:
    session.execute(text("CREATE TABLE IF NOT EXISTS tea (cups INTEGER)"))
    if st.button("Order tea", key="order"):
        session.execute(text("INSERT INTO tea VALUES (1)"))
    session.commit()
st.text(f"Orders: {connection.query(COUNT).orders[0]}")
