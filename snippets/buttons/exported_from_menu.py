"""Exports in the format that is clicked in a menu."""
import streamlit as st

st.session_state.setdefault("runs", 0)
st.session_state.runs += 1
formats = [["csv"], ["pdf"]]
chosen = st.menu_button("Export", formats, format_func=lambda option: option[0].upper(), key="export")
if chosen:
    chosen.append("chosen")
st.text(f"Run {st.session_state.runs}: {chosen}, formats: {formats}")
