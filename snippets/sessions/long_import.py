"""Imports for two seconds, and keeps a diary that all sessions share."""
import time

import streamlit as st


@st.cache_resource
def diary():
    return []


if st.button("Import", key="import"):
    st.session_state.status = "importing"
    st.text("At work")
    time.sleep(2)
    diary().append("worked")
    st.session_state.status = "imported"
    diary().append("stored")
st.text(f"Diary: {diary()}")
st.text(f"Status: {st.session_state.get('status')}")
