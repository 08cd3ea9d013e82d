"""Keeps a diary of an import that works until Refresh is clicked, eight seconds at most."""
import threading

import streamlit as st

diary = st.session_state.setdefault("diary", [])
refreshed = st.session_state.setdefault("refreshed", threading.Event())
if st.button("Import", key="import"):
    st.session_state.status = "importing"
    diary.append("import starts")
    refreshed.wait(timeout=8)
    diary.append("import ends")
    st.session_state.status = "imported"
if st.button("Refresh", key="refresh"):
    diary.append("refresh")
    refreshed.set()
st.text(" > ".join(diary))
st.text(f"Status: {st.session_state.get('status')}")
