"""A draft with a save button, and a place for a message at the top."""
import streamlit as st

status = st.container()


@st.fragment
def show_editor():
    status.empty()
    if st.button("Save", key="save"):
        status.text("Saved")
    st.text("Draft")


show_editor()
