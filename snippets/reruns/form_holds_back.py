"""Shows which name of a form the script knows."""
import streamlit as st

with st.form("contact"):
    name = st.text_input("Name", key="name")
    st.form_submit_button("Send")
st.checkbox("Newsletter", key="newsletter")
st.text(f"Name: {name!r}")
