"""Lets the visitor say for how many seconds results are kept."""
import streamlit as st
from call_log import calls

seconds = st.number_input("Seconds", value=60, key="seconds")


@st.cache_data(ttl=seconds)
def load_rate():
    calls.append("rate")


@st.cache_resource(ttl=seconds)
def connect():
    calls.append("connection")


load_rate()
connect()
st.text(f"Executions: {' '.join(calls)}")
