"""Notes in callbacks what was downloaded, and counts the runs of the script."""
import streamlit as st

st.session_state.setdefault("script_runs", 0)
st.session_state.script_runs += 1


def note(name):
    st.session_state.noted = name


@st.fragment
def offer_report():
    st.download_button("Report", "all well", "report.txt", key="report")
    st.text(f"Reported: {st.session_state.report}")


st.text(f"Noted: {st.session_state.get('noted')}")
st.download_button("Names", "Ada", "names.txt", key="names", on_click=note, args=["names"])
st.download_button("Towns", "Oslo", "towns.txt", key="towns", on_click=None)
offer_report()
st.text(f"Runs: {st.session_state.script_runs}, towns: {st.session_state.towns}")
