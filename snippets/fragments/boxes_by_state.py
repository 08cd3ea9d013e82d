"""Lets a fragment read a number from session state."""
import streamlit as st


def add_box():
    st.session_state.boxes += 1


@st.fragment
def show_basket():
    st.text(f"Boxes: {st.session_state.boxes}")
    st.button("Add a box", key="add", on_click=add_box)


st.session_state.setdefault("boxes", 1)
show_basket()
