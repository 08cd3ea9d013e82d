"""A note to pin, and the number of the run."""
import streamlit as st

st.session_state.setdefault("runs", 0)
st.session_state.runs += 1
note = st.text_input("Note", key="note")
pinned = st.button("Pin", key="pin")
st.text(f"Run {st.session_state.runs}: {note!r}, pinned: {pinned}")
