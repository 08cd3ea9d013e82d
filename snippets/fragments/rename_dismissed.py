"""Renames a list in a dialog that can be closed."""
import streamlit as st


def set_renaming(renaming):
    st.session_state.renaming = renaming


@st.dialog("Rename the list", on_dismiss=lambda: set_renaming(False))
def rename():
    st.text_input("New name", key="new_name")


st.session_state.setdefault("renaming", False)
st.text(f"Renaming: {st.session_state.renaming}")
st.button("Rename", key="rename", on_click=set_renaming, args=(True,))
if st.session_state.renaming:
    rename()
