"""Greets a user who is logged in."""
import streamlit as st

if st.user.is_logged_in:
    st.text("Welcome back")
st.text("Ready")
