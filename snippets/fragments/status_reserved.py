"""Reserves a place in an outer container in every run of the fragment."""
import streamlit as st

status = st.container()


@st.fragment
def show_editor():
    status.empty()
    if st.button("Save", key="save"):
        status.text("Saved")
    st.text("Draft")


show_editor()
