"""Keeps a connection to each city for 60 seconds."""
import streamlit as st
from call_log import calls


def close(connection):
    calls.append(f"close {connection}")


@st.cache_resource(ttl=60, on_release=close)
def connect(city):
    calls.append(f"open {city}")
    return city


for city in st.multiselect("Cities", ["Oslo", "Bern"], ["Oslo"], key="cities"):
    connect(city)
st.text(f"Log: {', '.join(calls)}")
