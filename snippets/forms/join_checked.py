"""A form that asks for an email address."""
import streamlit as st

st.session_state.setdefault("members", [])
with st.form("join"):
    email = st.text_input("Email", key="email")
    joined = st.form_submit_button("Join")
if joined and "@" in email:
    st.session_state.members.append(email)
    st.success(f"Welcome, {email}.")
elif joined:
    st.error("Enter an address with an @.")
st.text(f"{len(st.session_state.members)} members")
