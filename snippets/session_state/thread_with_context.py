"""Shows a thread whose write arrives, because it has the run's context."""
import threading

import streamlit as st
from streamlit.runtime.scriptrunner import add_script_run_ctx

st.session_state.setdefault("status", "waiting")


def work():
    st.session_state.status = "done"


if st.button("Start", key="start"):
    thread = threading.Thread(target=work)
    add_script_run_ctx(thread)
    thread.start()
    thread.join()
st.text(f"Status: {st.session_state.status}")
