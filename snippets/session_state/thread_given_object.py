"""Shows a thread that fills a list held by session state."""
import threading

import streamlit as st

st.session_state.setdefault("results", [])


def work(results):
    results.append("done")


if st.button("Start", key="start"):
    thread = threading.Thread(target=work, args=(st.session_state.results,))
    thread.start()
    thread.join()
st.text(f"Results: {st.session_state.results}")
