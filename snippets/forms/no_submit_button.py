"""Shows a form without a submit button: nothing leaves it."""
import streamlit as st

st.checkbox("Dark page", key="dark")
with st.form("contact"):
    name = st.text_input("Name", key="name")
st.text(f"Name: {name!r}")
