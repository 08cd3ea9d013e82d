"""Shows a cached connection that is checked each time it is asked for."""
import streamlit as st
from call_log import calls


def is_open(connection):
    return connection["open"]


@st.cache_resource(validate=is_open)
def connect():
    calls.append("open")
    return {"open": True}


connection = connect()
st.text(f"Connected: {connection['open']}")
if st.button("Drop the line", key="drop"):
    connection["open"] = False
st.text(f"Log: {' '.join(calls)}")
