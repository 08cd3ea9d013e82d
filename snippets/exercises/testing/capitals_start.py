"""A quiz with three capitals."""
import streamlit as st

CAPITALS = {"Peru": "Lima", "Norway": "Oslo", "Kenya": "Nairobi"}


def check():
    country = list(CAPITALS)[st.session_state.asked]
    st.session_state.points += st.session_state.reply == CAPITALS[country]
    st.session_state.asked += 1
    st.session_state.reply = ""


if "started" not in st.session_state:
    st.session_state.started = True
    st.session_state.asked = 0
    st.session_state.points = 0
if st.session_state.asked < 3:
    st.text(f"What is the capital of {list(CAPITALS)[st.session_state.asked]}?")
    st.text_input("Your answer", key="reply")
    st.button("Answer", key="answer", on_click=check)
else:
    st.text(f"{st.session_state.points} of 3 points")
