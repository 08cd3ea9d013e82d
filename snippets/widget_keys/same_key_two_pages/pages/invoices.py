"""The page of the invoices: it asks for the customer under the key that the orders use."""
import streamlit as st

customer = st.text_input("Customer", key="customer")
st.text(f"Invoices of {customer!r}")
