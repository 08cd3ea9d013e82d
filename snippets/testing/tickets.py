"""Orders tickets for a concert."""
import streamlit as st

with st.form("order"):
    name = st.text_input("Name", key="name")
    tickets = st.number_input("Tickets", 1, 9, key="tickets")
    st.form_submit_button("Send", key="send")
st.text(f"{tickets} for {name}")
