"""Draws a field by a call on the sidebar, inside a form's `with` block."""
import streamlit as st

st.checkbox("Dark page", key="dark")
with st.form("contact"):
    name = st.sidebar.text_input("Name", key="name")
    st.form_submit_button("Send")
st.text(f"Name: {name!r}")
