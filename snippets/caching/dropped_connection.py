"""Shows a cached connection that is checked, replaced and closed."""
import streamlit as st
from call_log import calls


def is_open(connection):
    return connection["open"]


def close(connection):
    calls.append("close")


@st.cache_resource(validate=is_open, on_release=close)
def connect():
    calls.append("open")
    return {"open": True}


connection = connect()
st.text(f"Connected: {connection['open']}")
if st.button("Drop the line", key="drop"):
    connection["open"] = False
if st.button("Log off", key="off"):
    connect.clear()
st.text(f"Log: {' '.join(calls)}")
