"""Registers what a call returns: a function made for this button."""
import streamlit as st


def adder(points):
    def add():
        st.session_state.score += points

    return add


st.session_state.setdefault("score", 0)
st.button("Goal", key="goal", on_click=adder(3))
st.text(f"Score: {st.session_state.score}")
