"""Uses one key on two pages."""
import streamlit as st


def orders():
    customer = st.text_input("Customer", key="customer")
    st.text(f"Orders of {customer!r}")
    if st.button("To the invoices", key="go"):
        st.switch_page(invoices_page)


def invoices():
    customer = st.text_input("Customer", key="customer")
    st.text(f"Invoices of {customer!r}")


invoices_page = st.Page(invoices)
st.navigation([st.Page(orders), invoices_page]).run()
