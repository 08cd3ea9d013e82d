"""Carries an input's value to a page that does not draw it, and back."""
import streamlit as st


def orders():
    customer = st.text_input("Customer", key="customer", persist_state="session")
    st.text(f"Orders of {customer!r}")
    if st.button("To the invoices", key="go"):
        st.switch_page(invoices_page)


def invoices():
    st.text(f"Invoices of {st.session_state.get('customer')!r}")
    if st.button("To the orders", key="back"):
        st.switch_page(orders_page)


orders_page, invoices_page = st.Page(orders), st.Page(invoices)
st.navigation([orders_page, invoices_page]).run()
