"""Hands a number to a fragment as an argument."""
import streamlit as st


def add_box():
    st.session_state.boxes += 1


@st.fragment
def show_basket(boxes):
    st.text(f"Boxes: {boxes}")
    st.button("Add a box", key="add", on_click=add_box)


st.session_state.setdefault("boxes", 1)
show_basket(st.session_state.boxes)
