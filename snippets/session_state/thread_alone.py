"""Shows that a thread's write to st.session_state does not arrive."""
import threading

import streamlit as st

st.session_state.setdefault("status", "waiting")


def work():
    st.session_state.status = "done"


if st.button("Start", key="start"):
    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
st.text(f"Status: {st.session_state.status}")
