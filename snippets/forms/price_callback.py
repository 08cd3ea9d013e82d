"""Shows the error of a callback on a field of a form."""
import streamlit as st


def update_price():
    st.session_state.price = 12 * st.session_state.tickets


with st.form("order"):
    st.number_input("Tickets", 1, 9, key="tickets", on_change=update_price)
    st.form_submit_button("Order")
