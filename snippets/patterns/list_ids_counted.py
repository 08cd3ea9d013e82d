"""Numbers the rows of a list by its length: after a removal, an id is given twice."""
import streamlit as st


def add():
    basket = st.session_state.basket
    basket.append({"id": len(basket), "name": st.session_state.new})


def remove(row):
    st.session_state.basket.remove(row)


st.session_state.setdefault("basket", [])
st.text_input("New", key="new")
st.button("Add", key="add", on_click=add)
for row in st.session_state.basket:
    st.checkbox(row["name"], key=f"bought_{row['id']}")
    st.button(f"Remove {row['name']}", key=f"remove_{row['id']}", on_click=remove, args=(row,))
