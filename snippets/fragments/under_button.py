"""Calls a fragment with a checkbox under a button."""
import streamlit as st


@st.fragment
def show_prices():
    with_tax = st.checkbox("With tax", key="tax")
    st.text("Apples: 2.86" if with_tax else "Apples: 2.40")


if st.button("Show prices", key="show"):
    show_prices()
st.button("Refresh", key="refresh")
