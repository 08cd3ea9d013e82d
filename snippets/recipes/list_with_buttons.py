"""The tasks before a move, each with fields and buttons of its own."""
import streamlit as st

state = st.session_state


def add(last_id):
    if last_id != state.last_id:
        return  # the second half of a double click
    tasks, name = state.tasks, state[f"new_{last_id}"].strip()
    if name:
        state.last_id += 1
        tasks.append({"id": last_id + 1, "name": name})
    else:
        state.message = "What is to be done?"


def move_up(task_id):
    ids = [task["id"] for task in state.tasks]
    if task_id in ids[1:]:
        place = ids.index(task_id)
        state.tasks.insert(place - 1, state.tasks.pop(place))


def delete(task_id):
    state.tasks = [task for task in state.tasks if task["id"] != task_id]


def draw(place, task):
    task_id = task["id"]
    left, middle, up, out = st.columns([4, 3, 1, 2], vertical_alignment="bottom")
    done = left.checkbox(task["name"], key=f"done_{task_id}")
    middle.text_input("Who?", key=f"who_{task_id}")
    up.button("Up", key=f"up_{task_id}", on_click=move_up, args=(task_id,), disabled=place == 0)
    out.button("Delete", key=f"delete_{task_id}", on_click=delete, args=(task_id,))
    return done


state.setdefault("tasks", [])
state.setdefault("last_id", 0)
st.title("Before we move")
st.text_input("New task", key=f"new_{state.last_id}")
st.button("Add", key="add", on_click=add, args=(state.last_id,))
if "message" in state:
    st.error(state.pop("message"))
done = [draw(place, task) for place, task in enumerate(state.tasks)]
if done:
    st.text(f"{sum(done)} of {len(done)} done")
else:
    st.info("No tasks yet.")
