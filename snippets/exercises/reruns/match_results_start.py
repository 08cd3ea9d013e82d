"""Matches of a team, and the goals in them."""
import streamlit as st

st.session_state.setdefault("matches", 0)
st.session_state.setdefault("goals", 0)
result = st.text_input("Result", key="result")
if st.button("Enter", key="enter"):
    st.session_state.matches += 1
    home, away = result.split(":")
    st.session_state.goals += int(home)
    st.session_state.goals += int(away)
st.text(f"Matches: {st.session_state.matches}, goals: {st.session_state.goals}")
