"""Edits a name in a dialog whose input starts from the stored name."""
import streamlit as st


def set_renaming(renaming):
    st.session_state.renaming = renaming


@st.dialog("Rename the list")
def rename():
    st.text_input("New name", st.session_state.name, key="new_name")
    if st.button("Save", key="save"):
        st.session_state.name = st.session_state.new_name
        set_renaming(False)
        st.rerun()


st.session_state.setdefault("renaming", False)
st.session_state.setdefault("name", "Groceries")
st.text(f"List: {st.session_state.name}")
st.button("Rename", key="rename", on_click=set_renaming, args=(True,))
if st.session_state.renaming:
    rename()
