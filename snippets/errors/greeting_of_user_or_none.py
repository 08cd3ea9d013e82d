"""Greets a user who is logged in, where there is a login."""
import streamlit as st

if st.user.get("is_logged_in", False):
    st.text("Welcome back")
st.text("Ready")
