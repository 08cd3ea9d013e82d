"""Counts visits in a global of an imported module, which stays."""
import streamlit as st
import visit_log

visit_log.total += 1
st.button("Again", key="again")
st.text(f"Visits: {visit_log.total}")
