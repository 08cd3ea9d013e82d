"""A count, and a button that reports it."""
import streamlit as st


def report(handed):
    st.session_state.report = f"args {handed}, session state {st.session_state.count}"


st.session_state.setdefault("count", 0)
st.session_state.setdefault("report", "nothing yet")
st.button("Report", key="show", on_click=report, args=(st.session_state.count,))
if st.button("Add", key="add"):
    st.session_state.count += 1
st.text(st.session_state.report)
