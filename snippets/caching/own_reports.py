"""Loads reports into a cache of ten kilobytes that each session has."""
import streamlit as st
from call_log import calls


@st.cache_data(max_size="10KB", scope="session")
def load_report(city):
    calls.append(city)
    return "x" * 6 * 1024


load_report(st.selectbox("City", ["Oslo", "Bern"], key="city"))
st.text(f"Executions: {' '.join(calls)}")
