"""Repeats the name that was entered."""
import streamlit as st

name = st.text_input("Name", key="name")
st.text(f"Name: {name}")
