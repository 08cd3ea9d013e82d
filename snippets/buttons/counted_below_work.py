"""Counts votes in the callback, and in the block below work that takes until the second vote."""
import threading

import streamlit as st


def vote():
    st.session_state.called += 1
    if st.session_state.called == 2:
        second.set()


st.session_state.setdefault("called", 0)
st.session_state.setdefault("counted", 0)
second = st.session_state.setdefault("second", threading.Event())
if st.button("Vote", key="vote", on_click=vote):
    second.wait(timeout=3)
    st.session_state.counted += 1
st.text(f"Callback: {st.session_state.called}, block: {st.session_state.counted}")
