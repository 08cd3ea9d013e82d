"""Keeps a connection that an async function closes."""
import streamlit as st


async def close(connection):
    connection["open"] = False


@st.cache_resource(on_release=close)
def connect():
    return {"open": True}


st.text(f"Connected: {connect()['open']}")
