"""Shows an undo that undoes nothing: the history holds the basket itself."""
import streamlit as st


def add(item):
    st.session_state.done.append(st.session_state.basket)
    st.session_state.basket.append(item)


def undo():
    st.session_state.basket = st.session_state.done.pop()


st.session_state.setdefault("basket", [])
st.session_state.setdefault("done", [])
st.button("Add tea", key="tea", on_click=add, args=("tea",))
st.button("Add cake", key="cake", on_click=add, args=("cake",))
if st.session_state.done:
    st.button("Undo", key="undo", on_click=undo)
st.text(f"Basket: {', '.join(st.session_state.basket)}")
