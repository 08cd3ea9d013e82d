"""Counts the rows of an invoice, and notes what each run shows."""
import streamlit as st

st.session_state.setdefault("shown", [])
file = st.file_uploader("Invoice", key="invoice")
if file:
    st.session_state.rows = len(file.getvalue().splitlines())
st.session_state.shown.append(st.session_state.get("rows"))
st.text(f"Shown: {st.session_state.shown}")
