"""Notes each step of its runs."""
import streamlit as st

st.session_state.setdefault("steps", [])
st.session_state.steps.append("start")
clicked = st.button("Refresh", key="refresh")
st.session_state.steps.append(f"clicked: {clicked}")
if clicked:
    st.rerun()
    st.session_state.steps.append("after the rerun")
st.session_state.steps.append("end")
st.text(" > ".join(st.session_state.steps))
