"""Shows that the connection of a session is closed when its page is reloaded."""
import streamlit as st
from call_log import calls


def close(connection):
    calls.append("close")


@st.cache_resource(scope="session", on_release=close)
def connect():
    calls.append("open")
    return {"open": True}


connect()
st.text(f"Log: {' '.join(calls)}")
