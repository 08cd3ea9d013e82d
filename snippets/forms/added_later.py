"""Adds a field to a form from outside its `with` block."""
import streamlit as st

st.checkbox("Dark page", key="dark")
form = st.form("contact")
with form:
    name = st.text_input("Name", key="name")
    st.form_submit_button("Send")
city = form.text_input("City", key="city")
st.text(f"{name!r}, {city!r}")
