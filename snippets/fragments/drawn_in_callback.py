"""Draws a line in the callback of a button in a fragment."""
import streamlit as st


def save():
    st.text("Saved")


@st.fragment
def show_editor():
    st.text("Draft")
    st.button("Save", key="save", on_click=save)


st.text("Orders of today")
show_editor()
st.text("Open from 9 to 5")
