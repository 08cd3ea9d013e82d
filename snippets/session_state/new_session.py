"""Counts runs in two places."""
import streamlit as st
import visit_log

for store in (st.session_state, visit_log.TOTALS):
    store["runs"] = store.get("runs", 0) + 1

st.text(f"This session: {st.session_state['runs']}, whole server: {visit_log.TOTALS['runs']}")
