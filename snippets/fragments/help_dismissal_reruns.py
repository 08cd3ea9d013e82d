"""Runs the script when the dialog is dismissed."""
import streamlit as st


@st.dialog("Help", on_dismiss="rerun")
def show_help():
    st.text("Prices include tax.")


st.session_state.setdefault("script_runs", 0)
st.session_state.script_runs += 1
st.text(f"Script runs: {st.session_state.script_runs}")
if st.button("Help", key="help"):
    show_help()
