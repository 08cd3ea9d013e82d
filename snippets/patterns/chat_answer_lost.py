"""Answers the last question only: an answer that the next question interrupts is lost."""
import time

import streamlit as st

ANSWERS = {"Prices?": "Well, it depends on " * 10, "Hours?": "From 9 to 5."}


def ask(question):
    st.session_state.turns.append({"question": question, "answer": None})


def words(question):
    for word in ANSWERS[question].split():
        time.sleep(0.1)
        yield f"{word} "


st.session_state.setdefault("turns", [])
for question in ANSWERS:
    st.button(question, key=question, on_click=ask, args=(question,))
for turn in st.session_state.turns:
    st.text(turn["question"])
    if turn["answer"]:
        st.text(turn["answer"])
    elif turn is st.session_state.turns[-1]:
        turn["answer"] = st.write_stream(words(turn["question"]))
answered = [turn["question"] for turn in st.session_state.turns if turn["answer"]]
st.text(f"Answered: {', '.join(answered)}")
