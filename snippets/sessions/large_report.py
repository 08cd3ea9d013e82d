"""Draws a report of 1.5 megabytes, and notes whether it was drawn."""
import streamlit as st

if st.button("Report", key="report"):
    try:
        st.text("x" * 1_500_000)
        st.session_state.end = "drawn"
    except Exception:
        st.session_state.end = "caught"
st.text(f"Report: {st.session_state.get('end')}")
