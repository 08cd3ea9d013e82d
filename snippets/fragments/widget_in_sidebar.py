"""Draws a fragment's checkbox in the sidebar and counts the runs of the script."""
import streamlit as st

st.session_state.setdefault("script_runs", 0)
st.session_state.script_runs += 1


@st.fragment
def show_prices():
    with_tax = st.sidebar.checkbox("With tax", key="tax")
    st.text(f"With tax: {with_tax}, script runs: {st.session_state.script_runs}")


show_prices()
