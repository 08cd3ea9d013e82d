"""Welcomes a visitor in a dialog that has a title."""
import streamlit as st


@st.dialog("Welcome")
def welcome():
    st.text("Good to see you")


welcome()
