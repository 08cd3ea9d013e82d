"""Welcomes a visitor in a dialog."""
import streamlit as st


@st.dialog
def welcome():
    st.text("Welcome")


welcome()
