"""The page of the orders: it asks for the customer under the key that the invoices use."""
import streamlit as st

customer = st.text_input("Customer", key="customer")
st.text(f"Orders of {customer!r}")
if st.button("To the invoices", key="go"):
    st.switch_page("pages/invoices.py")
