"""Adds a task with Enter, and empties the field."""
import streamlit as st


def add():
    st.session_state.tasks.append(st.session_state.task)
    st.session_state.task = ""


st.session_state.setdefault("tasks", [])
st.text_input("Task", key="task", on_change=add)
st.text(f"Tasks: {', '.join(st.session_state.tasks)}")
