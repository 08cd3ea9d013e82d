"""Gives a text input and a number input the same key."""
import streamlit as st

st.text_input("Guest", key="guest")
st.number_input("Guests", 1, 8, key="guest")
