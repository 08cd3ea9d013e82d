"""A draft in a parallel fragment with a save button, and a message at the top."""
import streamlit as st

status = st.container()


@st.fragment(parallel=True)
def show_editor():
    if st.button("Save", key="save"):
        status.text("Saved")
    st.text("Draft")


show_editor()
