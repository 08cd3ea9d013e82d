"""Checks the stock every second."""
import streamlit as st


@st.fragment(run_every="1s")
def check_stock():
    st.session_state.checks += 1
    st.text(f"Checks: {st.session_state.checks}, script runs: {st.session_state.script_runs}")


st.session_state.setdefault("checks", 0)
st.session_state.setdefault("script_runs", 0)
st.session_state.script_runs += 1
check_stock()
