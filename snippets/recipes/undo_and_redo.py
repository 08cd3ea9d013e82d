"""The budget of a journey, with undo and redo."""
import streamlit as st

LIMIT = 20
state = st.session_state


def replace(rows):
    if rows != state.rows:
        state.past = [*state.past, state.rows][-LIMIT:]
        state.future = []
        state.rows = rows


def add():
    name = state.name.strip()
    if name:
        state.last_id += 1
        replace([*state.rows, {"id": state.last_id, "name": name, "amount": 0}])
        state.name = ""
    else:
        state.message = "What is the money for?"


def change(row_id):
    amount = state[f"amount_{row_id}"]
    replace([{**row, "amount": amount} if row["id"] == row_id else row for row in state.rows])


def delete(row_id):
    replace([row for row in state.rows if row["id"] != row_id])


def step(source, target):
    if state[source]:
        state[target].append(state.rows)
        state.rows = state[source].pop()
        for row in state.rows:
            state[f"amount_{row['id']}"] = row["amount"]


for key, value in {"rows": [], "past": [], "future": [], "last_id": 0}.items():
    state.setdefault(key, value)
st.title("Budget")
undo, redo = st.columns(2)
undo.button("Undo", key="undo", on_click=step, args=("past", "future"), disabled=not state.past)
redo.button("Redo", key="redo", on_click=step, args=("future", "past"), disabled=not state.future)
for row in state.rows:
    left, right = st.columns([3, 1], vertical_alignment="bottom")
    key = f"amount_{row['id']}"
    state.setdefault(key, row["amount"])
    left.number_input(row["name"], 0, 9999, step=50, key=key, on_change=change, args=(row["id"],))
    right.button("Delete", key=f"delete_{row['id']}", on_click=delete, args=(row["id"],))
st.text_input("New row", key="name", placeholder="Hotel")
st.button("Add", key="add", on_click=add)
if "message" in state:
    st.error(state.pop("message"))
if state.rows:
    st.text(f"Total: {sum(row['amount'] for row in state.rows)}")
else:
    st.info("No rows yet.")
