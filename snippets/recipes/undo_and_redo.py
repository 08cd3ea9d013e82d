"""The budget of a journey, with undo and redo."""
from types import SimpleNamespace

import streamlit as st

LIMIT = 20
state = st.session_state


def replace(rows):
    if rows != budget.rows:
        budget.past = [*budget.past, budget.rows][-LIMIT:]
        budget.future = []
        budget.rows = rows


def add(last_id):
    if last_id != budget.last_id:
        return  # the second half of a double click
    name = state[f"name_{last_id}"].strip()
    if name:
        budget.last_id += 1
        replace([*budget.rows, {"id": budget.last_id, "name": name, "amount": 0}])
    else:
        state.message = "What is the money for?"


def change(row_id):
    amount = state[f"amount_{row_id}"]
    replace([{**row, "amount": amount} if row["id"] == row_id else row for row in budget.rows])


def delete(row_id):
    replace([row for row in budget.rows if row["id"] != row_id])


def undo():
    if budget.past:
        budget.future.append(budget.rows)
        budget.rows = budget.past.pop()


def redo():
    if budget.future:
        budget.past.append(budget.rows)
        budget.rows = budget.future.pop()


if "budget" not in state:
    state.budget = SimpleNamespace(rows=[], past=[], future=[], last_id=0)
budget = state.budget
st.title("Budget")
left, right = st.columns(2)
left.button("Undo", key="undo", on_click=undo, disabled=not budget.past)
right.button("Redo", key="redo", on_click=redo, disabled=not budget.future)
for row in budget.rows:
    left, right = st.columns([3, 1], vertical_alignment="bottom")
    key = f"amount_{row['id']}"
    state[key] = row["amount"]
    left.number_input(row["name"], 0, 9999, step=50, key=key, on_change=change, args=(row["id"],))
    right.button("Delete", key=f"delete_{row['id']}", on_click=delete, args=(row["id"],))
st.text_input("New row", key=f"name_{budget.last_id}", placeholder="Hotel")
st.button("Add", key="add", on_click=add, args=(budget.last_id,))
if "message" in state:
    st.error(state.pop("message"))
if budget.rows:
    st.text(f"Total: {sum(row['amount'] for row in budget.rows)}")
else:
    st.info("No rows yet.")
