"""Keeps a name in four places."""
import tempfile
from pathlib import Path

import streamlit as st

FILE = Path(tempfile.gettempdir(), "name.txt")


@st.cache_resource
def shared():
    return {}


if st.button("I am Ada", key="save"):
    st.session_state.name = shared()["name"] = st.query_params["name"] = "Ada"
    FILE.write_text("Ada")
st.text(f"Session state: {st.session_state.get('name')}")
st.text(f"URL: {st.query_params.get('name')}")
st.text(f"Cache: {shared().get('name')}")
st.text(f"File: {FILE.read_text() if FILE.exists() else None}")
