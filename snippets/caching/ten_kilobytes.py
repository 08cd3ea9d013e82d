"""Shows a cache that is limited by the size of its results."""
import streamlit as st
from call_log import calls


@st.cache_data(max_size="10KB")
def load_report(city, kilobytes):
    calls.append(city)
    return "x" * kilobytes * 1024


if not calls:
    for city in ["Rome", "Oslo", "Rome", "Bern"]:
        load_report(city, 4)
load_report(st.selectbox("City", ["Bern", "Rome", "Oslo"], key="city"), 4)
st.text(f"Executions: {' '.join(calls)}")
