"""Keeps each tick with its row: the keys name the rows."""
import streamlit as st


def remove(item):
    st.session_state.basket.remove(item)


st.session_state.setdefault("basket", ["apples", "bread", "cheese"])
for item in st.session_state.basket:
    st.checkbox(item, key=f"packed_{item}")
    st.button(f"Remove {item}", key=f"remove_{item}", on_click=remove, args=(item,))
