"""Shows a form that clears an entry which the script then refuses."""
import streamlit as st

with st.form("join", clear_on_submit=True):
    email = st.text_input("Email", key="email")
    joined = st.form_submit_button("Join")
if joined and "@" not in email:
    st.error(f"{email!r} is no address.")
