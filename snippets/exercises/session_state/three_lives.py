"""A game with three lives and a score."""
import streamlit as st

st.session_state.setdefault("lives", 3)
st.session_state.setdefault("score", 0)

if st.button("Hit", key="hit"):
    st.session_state.score += 10
if st.button("Miss", key="miss"):
    st.session_state.lives -= 1
st.text(f"Lives: {st.session_state.lives}, score: {st.session_state.score}")
