"""Shows the error of an ordinary button in a form."""
import streamlit as st

with st.form("order"):
    st.text_input("Name", key="name")
    st.button("Check", key="check")
    st.form_submit_button("Order")
