"""Loads forty reports of a megabyte each, and counts the loads."""
import streamlit as st
from call_log import calls


@st.cache_data
def load_report(number):
    calls.append(number)
    return f"{number:>1000000}"


for number in range(40):
    load_report(number)
st.text(f"Executions: {len(calls)}")
