"""Shows the error of sorting tasks that were made in different runs."""
from dataclasses import dataclass

import streamlit as st


@dataclass(order=True)
class Task:
    priority: int
    title: str


tasks = st.session_state.setdefault("tasks", [Task(2, "Pack")])
if st.button("Add", key="add"):
    tasks.append(Task(1, "Label"))
st.text(", ".join(task.title for task in sorted(tasks)))
