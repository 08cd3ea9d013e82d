"""Shows a cached function that draws, and therefore has to start over after a click."""
import time

import streamlit as st
from call_log import calls


@st.cache_data
def load_report():
    calls.append("begun")
    bar = st.progress(0)
    for step in range(1, 11):
        time.sleep(0.1)
        bar.progress(step * 10)
    calls.append("done")
    return "Report"


if st.button("Load", key="load"):
    load_report.clear()
    calls.clear()
    st.session_state.wanted = True
st.button("Other", key="other")
if "wanted" in st.session_state:
    st.text(load_report())
st.text(f"Log: {' '.join(calls)}")
