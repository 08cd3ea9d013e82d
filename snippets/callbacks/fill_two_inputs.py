"""A width, a height, and a button for A4."""
import streamlit as st


def use_a4():
    st.session_state.width = 210
    st.session_state.height = 297


width = st.number_input("Width", 1, 900, key="width")
height = st.number_input("Height", 1, 900, key="height")
st.button("A4", key="a4", on_click=use_a4)
st.text(f"{width} x {height} mm")
