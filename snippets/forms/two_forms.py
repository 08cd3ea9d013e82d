"""Shows which values the script knows when one of two forms is submitted."""
import streamlit as st

contact = st.form("contact")
name = contact.text_input("Name", key="name")
contact.form_submit_button("Save contact")
address = st.form("address")
city = address.text_input("City", key="city")
address.form_submit_button("Save address")
st.text(f"{name!r}, {city!r}")
