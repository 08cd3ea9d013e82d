"""Sells seats for a concert."""
import streamlit as st

seats = st.number_input("Seats", 1, 6, key="seats")
with st.form("concert"):
    name = st.text_input("Name", key="name")
    st.text(f"Price: {seats * 40} euros")
    bought = st.form_submit_button("Buy")
st.text(f"Tickets for {name or 'nobody'}")
if bought:
    st.success(f"{seats} seats for {name}")
