"""A draft with a save button, below a line that the script writes."""
import streamlit as st

status = st.container()
status.text("Last saved: never")


@st.fragment
def show_editor():
    if st.button("Save", key="save"):
        status.text("Saved")
    st.text("Draft")


show_editor()
