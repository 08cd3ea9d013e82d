"""Renames a list in a dialog."""
import streamlit as st


@st.dialog("Rename the list")
def rename():
    st.text_input("New name", key="new_name")
    if st.button("Save", key="save"):
        st.session_state.name = st.session_state.new_name
        st.text("Saved")


st.session_state.setdefault("name", "Groceries")
st.text(f"List: {st.session_state.name}")
if st.button("Rename", key="rename"):
    rename()
