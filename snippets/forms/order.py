"""An order form, with a checkbox above it and two lines below it."""
import streamlit as st

st.checkbox("Dark page", key="dark")
with st.form("order"):
    name = st.text_input("Name", key="name")
    tickets = st.number_input("Tickets", 1, 9, key="tickets")
    seated = st.checkbox("Seated", key="seated")
    sent = st.form_submit_button("Order")
st.text(f"{name!r}, {tickets}, seated: {seated}")
st.text(f"sent: {sent}")
