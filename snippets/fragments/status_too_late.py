"""Shows the error of a fragment whose first write to an outer container comes when it runs alone."""
import streamlit as st

status = st.container()


@st.fragment
def show_editor():
    if st.button("Save", key="save"):
        status.text("Saved")
    st.text("Draft")


show_editor()
