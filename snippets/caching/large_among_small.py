"""Loads reports of several sizes into a cache of ten kilobytes."""
import streamlit as st
from call_log import calls


@st.cache_data(max_size="10KB")
def load_report(city, kilobytes):
    calls.append(city)
    return "x" * kilobytes * 1024


if st.button("Load", key="load"):
    load_report("Oslo", 2)
    load_report("Bern", 20)
    load_report("Oslo", 2)
    load_report("Bern", 20)
st.text(f"Executions: {' '.join(calls)}")
