"""Undo and redo, with two stacks of earlier and later baskets."""
import streamlit as st

state = st.session_state


def add(item):
    state.done.append(state.basket)
    state.undone.clear()
    state.basket = [*state.basket, item]


def step(source, target):
    target.append(state.basket)
    state.basket = source.pop()


state.setdefault("basket", [])
state.setdefault("done", [])
state.setdefault("undone", [])
st.button("Add tea", key="tea", on_click=add, args=("tea",))
st.button("Add cake", key="cake", on_click=add, args=("cake",))
if state.done:
    st.button("Undo", key="undo", on_click=step, args=(state.done, state.undone))
if state.undone:
    st.button("Redo", key="redo", on_click=step, args=(state.undone, state.done))
st.text(f"Basket: {', '.join(state.basket) or 'empty'}")
