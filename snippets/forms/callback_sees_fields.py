"""Saves an order in the submit button's callback."""
import streamlit as st


def save():
    st.session_state.saved = f"{st.session_state.name}, {st.session_state.tickets}, {st.session_state.row}"


with st.form("order"):
    name = st.text_input("Name", key="name")
    tickets = st.number_input("Tickets", 1, 9, key="tickets")
    row = st.selectbox("Row", ["front", "back"], key="row")
    st.form_submit_button("Order", on_click=save)
st.text(f"Saved: {st.session_state.get('saved')}")
