"""Shows the error of a form in a form."""
import streamlit as st

with st.form("order"):
    st.text_input("Name", key="name")
    left, right = st.columns(2)
    with left, st.form("address"):
        st.text_input("City", key="city")
        st.form_submit_button("Save address")
    right.form_submit_button("Order")
