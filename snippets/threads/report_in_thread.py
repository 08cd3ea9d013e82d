"""Makes a report in a thread with the run's context, which stores it and draws a line."""
import threading

import streamlit as st
from streamlit.runtime.scriptrunner import add_script_run_ctx

over = st.session_state.setdefault("over", threading.Event())


def make():
    over.wait(timeout=5)
    st.session_state.report = "ready"
    st.text("Drawn by the thread")


if st.button("Start", key="start"):
    thread = threading.Thread(target=make)
    add_script_run_ctx(thread)
    thread.start()
    st.session_state.thread = thread
if st.button("Let it end", key="end"):
    over.set()
    st.session_state.thread.join()
st.text(f"Report: {st.session_state.get('report')}")
