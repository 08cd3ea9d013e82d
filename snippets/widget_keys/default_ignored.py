"""Writes to a customer at the address in the field."""
import streamlit as st

EMAILS = {"Ada": "ada@example.org", "Grace": "grace@example.org"}
customer = st.selectbox("Customer", list(EMAILS), key="customer")
email = st.text_input("Email", value=EMAILS[customer], key="email")
st.text(f"Mail for {customer} goes to {email}")
