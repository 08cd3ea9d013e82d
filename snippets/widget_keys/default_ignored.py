"""Changes the default of a keyed input with the customer: the input does not follow."""
import streamlit as st

EMAILS = {"Ada": "ada@example.org", "Grace": "grace@example.org"}
customer = st.selectbox("Customer", list(EMAILS), key="customer")
email = st.text_input("Email", value=EMAILS[customer], key="email")
st.text(f"Mail for {customer} goes to {email}")
