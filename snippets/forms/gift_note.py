"""Shows a field that appears only after the submission: its condition is in the form."""
import streamlit as st

st.checkbox("Dark page", key="dark")
form = st.form("order")
gift = form.checkbox("This is a gift", key="gift")
if gift:
    form.text_input("Note on the card", key="note")
form.form_submit_button("Order")
