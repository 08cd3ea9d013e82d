"""A basket with a button that adds a box."""
import streamlit as st


def add_box():
    st.session_state.boxes += 1


@st.fragment
def show_basket(boxes):
    st.text(f"Argument: {boxes}, session state: {st.session_state.boxes}")
    st.button("Add a box", key="add", on_click=add_box)


st.session_state.setdefault("boxes", 1)
show_basket(st.session_state.boxes)
