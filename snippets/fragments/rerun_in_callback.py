"""Calls st.rerun() in the callback of a button in a fragment."""
import streamlit as st


def add_box():
    st.session_state.boxes += 1
    st.rerun()


@st.fragment
def show_basket():
    st.session_state.fragment_runs += 1
    st.text(f"Boxes: {st.session_state.boxes}, fragment runs: {st.session_state.fragment_runs}")
    st.button("Add a box", key="add", on_click=add_box)


st.session_state.setdefault("boxes", 1)
st.session_state.setdefault("fragment_runs", 0)
show_basket()
st.text(f"In the script: {st.session_state.boxes}")
