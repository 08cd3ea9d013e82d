"""Makes a report while its expander is open, and counts how often."""
import streamlit as st

st.session_state.setdefault("made", 0)
report = st.expander("Report", key="report", on_change="rerun")
if report.open:
    st.session_state.made += 1
    report.text("The report")
st.button("Again", key="again")
st.text(f"Made: {st.session_state.made}")
