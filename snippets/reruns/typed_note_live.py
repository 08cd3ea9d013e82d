"""Shows a note as the script knows it while it is typed, and in which run."""
import streamlit as st

st.session_state.setdefault("runs", 0)
st.session_state.runs += 1
note = st.text_input("Note", key="note", live=True)
pinned = st.button("Pin", key="pin")
st.text(f"Run {st.session_state.runs}: {note!r}, pinned: {pinned}")
