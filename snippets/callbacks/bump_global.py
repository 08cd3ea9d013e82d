"""A slider, and a button that adds one."""
import streamlit as st


def bump():
    global slide_val
    slide_val += 1


slide_val = st.slider("Value", 0, 10, 3, key="slider")
st.button("Bump", key="bump", on_click=bump)
st.text(f"Value: {slide_val}")
