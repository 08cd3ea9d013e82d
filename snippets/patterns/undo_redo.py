"""Undoes and redoes a slider's moves: the value before each move is kept beside its key."""
import streamlit as st

state = st.session_state


def note():
    state.past.append(state.current)
    state.future.clear()
    state.current = state.price


def move(source, target):
    target.append(state.current)
    state.current = state.price = source.pop()


state.setdefault("price", 0)
state.setdefault("current", 0)
past, future = state.setdefault("past", []), state.setdefault("future", [])
price = st.slider("Price", 0, 100, key="price", on_change=note)
st.button("Undo", key="undo", on_click=move, args=(past, future), disabled=not past)
st.button("Redo", key="redo", on_click=move, args=(future, past), disabled=not future)
st.text(f"Price: {price}, noted: {past}")
