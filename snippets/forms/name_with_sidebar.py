"""Draws a field of a form in the sidebar, by `with st.sidebar` inside the form's block."""
import streamlit as st

st.checkbox("Dark page", key="dark")
with st.form("contact"):
    with st.sidebar:
        name = st.text_input("Name", key="name")
    st.form_submit_button("Send")
st.text(f"Name: {name!r}")
