"""Draws the same keyless text input in the main part and in the sidebar."""
import streamlit as st

out = st.text_input("Change at")
back = st.sidebar.text_input("Change at")
st.text(f"Out: {out}, back: {back}")
