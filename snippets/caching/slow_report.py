"""Shows what a click does to a cached function that is still running."""
import time

import streamlit as st
from call_log import calls


@st.cache_data
def load_report():
    calls.append("begun")
    time.sleep(0.5)
    calls.append("done")
    return "Report"


if st.button("Load", key="load"):
    st.session_state.wanted = True
st.button("Other", key="other")
if "wanted" in st.session_state:
    st.text(load_report())
st.text(f"Log: {' '.join(calls)}")
