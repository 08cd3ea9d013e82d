"""Reserves a place in an outer container in every run of the fragment."""
import streamlit as st

status = st.container()


def save():
    st.session_state.saved = True
    st.rerun("editor")


@st.fragment(key="editor")
def show_editor():
    status.empty()
    if st.session_state.get("saved"):
        status.text("Saved")
    st.text("Draft")
    st.button("Save", key="save", on_click=save)


show_editor()
