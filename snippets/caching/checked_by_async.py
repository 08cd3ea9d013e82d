"""Keeps a connection that an async function checks."""
import streamlit as st


async def is_open(connection):
    return connection["open"]


@st.cache_resource(validate=is_open)
def connect():
    return {"open": True}


st.text(f"Connected: {connect()['open']}")
