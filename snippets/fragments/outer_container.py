"""Writes from a fragment between two lines that the script wrote into the same container."""
import streamlit as st


def report_check():
    st.session_state.checks += 1
    report.text(f"Checks: {st.session_state.checks}")


@st.fragment
def show_checks():
    report_check()
    st.button("Check again", key="again")


st.session_state.setdefault("checks", 0)
report = st.container()
report.text("Report")
show_checks()
report.text("End of report")
