"""Counts the letters of a text, and the runs of its session."""
import streamlit as st

st.session_state.runs = st.session_state.get("runs", 0) + 1
notes = st.text_area("Notes", key="notes")
st.text(f"Letters: {len(notes)}, runs: {st.session_state.runs}")
st.button("Save", key="save")
