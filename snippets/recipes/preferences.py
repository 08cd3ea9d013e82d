"""A list of orders, shown as each user prefers it, also tomorrow."""
import json
import os
import sqlite3
from pathlib import Path

import pandas as pd
import streamlit as st

FILE = Path(os.environ.get("PREFERENCES_FILE", Path(__file__).parent / "preferences.db"))
OPTIONS = {"Currency": ["EUR", "USD"], "Newest first": ["no", "yes"], "Orders shown": [3, 5, 10]}
RATES = {"EUR": 1.0, "USD": 1.25}
ORDERS = pd.DataFrame({"Order": range(1, 7), "Amount": [20.0, 8.0, 12.0, 40.0, 16.0, 24.0]})


@st.cache_resource
def database():
    connection = sqlite3.connect(FILE, check_same_thread=False, isolation_level=None)
    columns = "user TEXT, name TEXT, value TEXT, PRIMARY KEY (user, name)"
    connection.execute(f"CREATE TABLE IF NOT EXISTS preferences ({columns})")
    return connection


def user():
    return st.user.get("email", "local")


def load():
    rows = database().execute("SELECT name, value FROM preferences WHERE user = ?", (user(),))
    saved = {name: json.loads(value) for name, value in rows}
    return {name: saved[name] if saved.get(name) in known else known[0] for name, known in OPTIONS.items()}


def preferences():
    key = f"preferences_{user()}"
    if key not in st.session_state:
        st.session_state[key] = load()
    return st.session_state[key]


def save(name, key):
    value = preferences()[name] = st.session_state[key]
    try:
        row = (user(), name, json.dumps(value))
        database().execute("INSERT OR REPLACE INTO preferences VALUES (?, ?, ?)", row)
    except sqlite3.Error:
        st.session_state.problem = "This choice could not be saved. It holds until you leave."


def orders_page():
    st.title("Orders")
    chosen = preferences()
    orders = ORDERS.sort_values("Order", ascending=chosen["Newest first"] == "no").head(chosen["Orders shown"])
    orders = orders.assign(Amount=orders["Amount"] * RATES[chosen["Currency"]])
    st.dataframe(orders, hide_index=True, key="orders")
    st.text(f"{len(orders)} orders, {orders['Amount'].sum():.2f} {chosen['Currency']}")
    if st.button("Preferences", key="to_preferences"):
        st.switch_page(preferences_page)


def choices_page():
    st.title("Preferences")
    for name, options in OPTIONS.items():
        key = f"{name}_{user()}"
        st.session_state.setdefault(key, preferences()[name])
        st.selectbox(name, options, key=key, on_change=save, args=(name, key))
    if "problem" in st.session_state:
        st.warning(st.session_state.pop("problem"))
    if st.button("Orders", key="to_orders"):
        st.switch_page(orders_start)


orders_start = st.Page(orders_page, title="Orders", url_path="orders", default=True)
preferences_page = st.Page(choices_page, title="Preferences", url_path="preferences")
st.navigation([orders_start, preferences_page]).run()
