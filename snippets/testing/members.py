"""Greets the user who is logged in."""
import streamlit as st

if st.user.get("is_logged_in"):
    st.text(f"Hello {st.user.name}")
    st.button("Log out", key="logout", on_click=st.logout)
else:
    st.text("Please log in.")
