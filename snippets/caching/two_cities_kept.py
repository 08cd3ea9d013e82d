"""Keeps connections to two cities at most."""
import streamlit as st
from call_log import calls


def close(connection):
    calls.append(f"close {connection}")


@st.cache_resource(max_entries=2, on_release=close)
def connect(city):
    calls.append(f"open {city}")
    return city


for city in st.multiselect("Cities", ["Oslo", "Bern", "Rome"], ["Oslo", "Bern"], key="cities"):
    connect(city)
st.text(f"Log: {', '.join(calls)}")
