"""Saves a name in a dialog, clears the flag, and closes the dialog by st.rerun()."""
import streamlit as st


def start():
    st.session_state.renaming = True


@st.dialog("Rename the list")
def rename():
    st.text_input("New name", key="new_name")
    if st.button("Save", key="save"):
        st.session_state.name = st.session_state.new_name
        st.session_state.renaming = False
        st.rerun()


st.session_state.setdefault("renaming", False)
st.session_state.setdefault("name", "Groceries")
st.text(f"List: {st.session_state.name}")
st.button("Rename", key="rename", on_click=start)
if st.session_state.renaming:
    rename()
