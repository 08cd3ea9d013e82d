"""Renames a list in a dialog that a flag opens."""
import streamlit as st


def start():
    st.session_state.renaming = True


@st.dialog("Rename the list")
def rename():
    st.text_input("New name", key="new_name")


st.session_state.setdefault("renaming", False)
st.button("Rename", key="rename", on_click=start)
if st.session_state.renaming:
    rename()
