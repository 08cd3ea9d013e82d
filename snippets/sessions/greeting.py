"""Greets whoever has logged in."""
import streamlit as st

if st.user.get("is_logged_in"):
    st.text(f"Hello {st.user.email}")
else:
    st.button("Log in", key="login", on_click=st.login)
