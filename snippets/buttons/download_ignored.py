"""Counts its runs beside a download that starts none."""
import streamlit as st

st.session_state.setdefault("runs", 0)
st.session_state.runs += 1
exported = st.download_button("Export", "name,city\nAda,London", "people.csv", key="export", on_click="ignore")
st.text(f"Run {st.session_state.runs}, exported: {exported}")
