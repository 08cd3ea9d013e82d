"""Uploads in a callback until Refresh is clicked, and sets a status before and after."""
import threading

import streamlit as st


def save():
    st.session_state.status = "uploading"
    diary.append("upload starts")
    refreshed.wait(timeout=8)
    diary.append("upload ends")
    st.session_state.status = "saved"


diary = st.session_state.setdefault("diary", [])
refreshed = st.session_state.setdefault("refreshed", threading.Event())
st.button("Save", key="save", on_click=save)
if st.button("Refresh", key="refresh"):
    diary.append("refresh")
    refreshed.set()
st.text(" > ".join(diary))
st.text(f"Status: {st.session_state.get('status')}")
