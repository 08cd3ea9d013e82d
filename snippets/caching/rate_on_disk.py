"""Shows a rate that is kept in a file, past its ttl and past the end of the server."""
import streamlit as st
from call_log import calls


@st.cache_data(ttl=60, persist="disk")
def load_rate():
    calls.append("load_rate")
    return f"Rate no. {len(calls)}"


if st.button("Clear", key="clear"):
    load_rate.clear()
st.text(load_rate())
st.text(f"Executions: {len(calls)}")
