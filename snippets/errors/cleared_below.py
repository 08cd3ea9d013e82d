"""Shows the error of emptying a field below the field."""
import streamlit as st

st.session_state.setdefault("tasks", [])
st.text_input("Task", key="task")
if st.button("Add", key="add"):
    st.session_state.tasks.append(st.session_state.task)
    st.session_state.task = ""
st.text(f"Tasks: {st.session_state.tasks}")
