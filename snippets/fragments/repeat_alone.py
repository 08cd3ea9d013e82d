"""Repeats a fragment that runs alone, and counts the runs of the script."""
import streamlit as st


def ask_for_three():
    st.session_state.checks_left = 3


@st.fragment
def check_stock():
    if st.session_state.checks_left > 0:
        st.session_state.checks_left -= 1
        st.session_state.checks += 1
        st.rerun(scope="fragment")
    st.text(f"Checks: {st.session_state.checks}, script runs: {st.session_state.script_runs}")
    st.button("Check three times", key="check", on_click=ask_for_three)


for name in ["checks", "checks_left", "script_runs"]:
    st.session_state.setdefault(name, 0)
st.session_state.script_runs += 1
check_stock()
