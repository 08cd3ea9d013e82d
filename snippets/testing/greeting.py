"""Greets by a function that takes the greeting from its file."""

GREETING = "Hello"


def greet(name):
    import streamlit as st

    st.text("Reception")
    st.text(f"{GREETING} {name}")


greet("Ada")
