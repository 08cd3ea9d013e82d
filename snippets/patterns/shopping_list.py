"""Keeps a list of rows that can be added, ticked and removed: no id is given twice."""
import streamlit as st


def add():
    st.session_state.last_id += 1
    row = {"id": st.session_state.last_id, "name": st.session_state.new}
    st.session_state.basket.append(row)
    st.session_state.new = ""


def remove(row):
    st.session_state.basket.remove(row)


st.session_state.setdefault("basket", [])
st.session_state.setdefault("last_id", 0)
st.text_input("New", key="new")
st.button("Add", key="add", on_click=add)
left = []
for row in st.session_state.basket:
    if not st.checkbox(row["name"], key=f"bought_{row['id']}"):
        left.append(row["name"])
    st.button(f"Remove {row['name']}", key=f"remove_{row['id']}", on_click=remove, args=(row,))
st.text(f"To buy: {', '.join(left)}")
