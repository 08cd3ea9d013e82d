"""Shows the error of a callback that adds one to a variable of the script."""
import streamlit as st


def bump():
    slide_val += 1  # noqa: F823


slide_val = st.slider("Value", 0, 10, 3, key="slider")
st.button("Bump", key="bump", on_click=bump)
st.text(f"Value: {slide_val}")
