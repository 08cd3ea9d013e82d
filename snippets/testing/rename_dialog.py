"""Renames a project in a dialog."""
import streamlit as st


@st.dialog("Rename")
def rename():
    name = st.text_input("New name", key="new_name")
    if st.button("Save", key="save"):
        st.session_state.project = name
        st.rerun()


st.session_state.setdefault("project", "Draft")
st.text(f"Project: {st.session_state.project}")
if st.button("Rename", key="rename"):
    rename()
