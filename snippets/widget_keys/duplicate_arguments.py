"""Draws two text inputs with the same arguments and no key."""
import streamlit as st

st.text("Way out")
st.text_input("Change at")
st.text("Way back")
st.text_input("Change at")
