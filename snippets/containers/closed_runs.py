"""Counts how often the content of a closed expander is made."""
import streamlit as st

st.session_state.setdefault("made", 0)
with st.expander("Report", key="report", on_change="rerun"):
    st.session_state.made += 1
    st.text("The report")
st.button("Again", key="again")
st.text(f"Made: {st.session_state.made}")
