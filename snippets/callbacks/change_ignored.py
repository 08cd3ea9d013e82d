"""Shows when the script gets a note whose changes start no run."""
import streamlit as st

st.session_state.setdefault("runs", 0)
st.session_state.runs += 1
note = st.text_input("Note", key="note", on_change="ignore")
st.button("Send", key="send")
st.text(f"Run {st.session_state.runs}: {note!r}")
