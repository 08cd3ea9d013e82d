"""Makes one fragment a row, each with a key of its own, and counts its runs."""
import streamlit as st


def refresh(fruit):
    st.rerun(fruit)


def show_price(fruit):
    st.session_state.runs[fruit] += 1
    st.text(f"{fruit}: run {st.session_state.runs[fruit]}")


st.session_state.setdefault("runs", {"apples": 0, "pears": 0})
for fruit in ["apples", "pears"]:
    st.button(f"Refresh {fruit}", key=f"refresh_{fruit}", on_click=refresh, args=(fruit,))
for fruit in ["apples", "pears"]:
    st.fragment(show_price, key=fruit)(fruit)
