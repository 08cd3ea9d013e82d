"""Asks for a confirmation in a fragment, inside another button's block."""
import streamlit as st


@st.fragment
def confirm():
    st.text("Are you sure?")
    if st.button("Yes, delete", key="confirm"):
        st.text("The account is deleted.")


if st.button("Delete account", key="delete"):
    confirm()
