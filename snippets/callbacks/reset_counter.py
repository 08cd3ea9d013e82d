"""Resets a counter and leaves the rest of the session alone."""
import streamlit as st


def add():
    st.session_state.count += 1
    st.session_state.history.append(st.session_state.count)


def reset():
    st.session_state.count = 0


st.session_state.setdefault("count", 0)
st.session_state.setdefault("history", [])
name = st.text_input("Name", key="name")
st.button("Add", key="add", on_click=add)
st.button("Reset", key="reset", on_click=reset)
st.text(f"{name}: {st.session_state.count}, history {st.session_state.history}")
