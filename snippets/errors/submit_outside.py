"""Shows the error of a submit button that stands outside its form."""
import streamlit as st

with st.form("guest"):
    st.text_input("Name", key="name")
st.form_submit_button("Save")
