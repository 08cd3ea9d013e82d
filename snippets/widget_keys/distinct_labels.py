"""Draws two text inputs without keys and with different labels."""
import streamlit as st

out = st.text_input("Change on the way out at")
back = st.text_input("Change on the way back at")
st.text(f"Out: {out}, back: {back}")
