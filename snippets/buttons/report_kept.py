"""Orders of the week, loaded at a click."""
import streamlit as st


def load_report():
    st.session_state.loads = st.session_state.get("loads", 0) + 1
    return "128 orders this week"


st.checkbox("Dark charts", key="dark")
if st.button("Show report", key="show"):
    st.session_state.report = load_report()
if "report" in st.session_state:
    st.text(f"{st.session_state.report} (loaded {st.session_state.loads} times)")
