"""Offers the letter in the text area as a file without a run, and counts the runs."""
import streamlit as st

st.session_state.setdefault("runs", 0)
st.session_state.runs += 1
letter = st.text_area("Letter", "Dear Ada", key="letter")
st.download_button("Download", letter, "letter.txt", key="download", on_click="ignore")
st.text(f"Run {st.session_state.runs}: {letter}")
