"""Shows a submit button that can never be clicked: it waits for a field of its own form."""
import streamlit as st

st.checkbox("Dark page", key="dark")
form = st.form("contact")
name = form.text_input("Name", key="name")
form.form_submit_button("Send", disabled=not name)
