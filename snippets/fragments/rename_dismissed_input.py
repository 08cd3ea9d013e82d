"""Shows what becomes of a dialog's input when the dialog is dismissed and opened again."""
import streamlit as st


@st.dialog("Rename the list")
def rename():
    st.text_input("New name", key="new_name")
    st.text(f"In the dialog: {st.session_state.new_name!r}")


if st.button("Rename", key="rename"):
    rename()
