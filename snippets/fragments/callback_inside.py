"""Shows when the callback of a button in a fragment runs, and what runs after it."""
import streamlit as st


def add_box():
    st.session_state.boxes += 1


@st.fragment
def show_basket():
    st.text(f"In the fragment: {st.session_state.boxes}")
    st.button("Add a box", key="add", on_click=add_box)


st.session_state.setdefault("boxes", 1)
show_basket()
st.text(f"In the script: {st.session_state.boxes}")
