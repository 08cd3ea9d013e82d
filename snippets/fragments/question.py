"""Asks before an order is deleted."""
import streamlit as st


@st.dialog("Delete the order?")
def ask():
    st.text("This cannot be undone.")
    return "delete"


if st.button("Delete order", key="delete"):
    answer = ask()
    st.text(f"Answer: {answer}")
