"""A game with three lives and a score."""
import streamlit as st

st.session_state.setdefault("lives", 3)
st.session_state.setdefault("score", 0)
lives, score = st.session_state.lives, st.session_state.score

if st.button("Hit", key="hit"):
    score += 10
if st.button("Miss", key="miss"):
    lives -= 1
st.text(f"Lives: {lives}, score: {score}")
