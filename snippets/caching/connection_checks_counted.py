"""Counts how often a cached connection is checked."""
import streamlit as st
from call_log import calls


def check(connection):
    calls.append("check")
    return True


@st.cache_resource(validate=check)
def connect():
    calls.append("open")
    return "connection"


connect()
st.text(f"Log: {', '.join(calls)}")
