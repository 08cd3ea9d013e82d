"""Shows which object leaves a cache of two."""
import streamlit as st
from call_log import calls


@st.cache_resource(max_entries=2)
def open_room(name):
    calls.append(name)
    return {"name": name}


if not calls:
    for name in ["Lima", "Oslo", "Lima", "Bern"]:
        open_room(name)
open_room(st.selectbox("Room", ["Bern", "Lima", "Oslo"], key="room"))
st.text(f"Executions: {' '.join(calls)}")
