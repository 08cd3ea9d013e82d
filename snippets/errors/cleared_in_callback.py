"""Stores a task and empties its field in the button's callback."""
import streamlit as st


def add():
    st.session_state.tasks.append(st.session_state.task)
    st.session_state.task = ""


st.session_state.setdefault("tasks", [])
st.text_input("Task", key="task")
st.button("Add", key="add", on_click=add)
st.text(f"Tasks: {st.session_state.tasks}")
