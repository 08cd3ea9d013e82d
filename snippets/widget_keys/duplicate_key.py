"""Gives two text inputs the same key."""
import streamlit as st

st.text_input("Email", key="contact")
st.text_input("Phone", key="contact")
