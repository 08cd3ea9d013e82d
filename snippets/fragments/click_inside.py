"""Prices with a refresh button, and counts of runs."""
import streamlit as st

st.session_state.setdefault("script_runs", 0)
st.session_state.setdefault("fragment_runs", 0)
st.session_state.script_runs += 1


@st.fragment
def show_prices():
    st.session_state.fragment_runs += 1
    st.button("Refresh", key="refresh")
    st.text(f"Fragment runs: {st.session_state.fragment_runs}")


show_prices()
st.text(f"Script runs: {st.session_state.script_runs}, fragment runs: {st.session_state.fragment_runs}")
