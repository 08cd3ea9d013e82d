"""Sends the user to the login view, which shows why."""
import streamlit as st

st.session_state.setdefault("view", "home")
if st.session_state.view == "login":
    if "warning" in st.session_state:
        st.warning(st.session_state.pop("warning"))
    st.text_input("User", key="user")
else:
    st.text("Welcome")
    if st.button("My orders", key="orders"):
        st.session_state.warning = "Log in first."
        st.session_state.view = "login"
        st.rerun()
