"""Shows a warning that is lost on the way to the login view."""
import streamlit as st

st.session_state.setdefault("view", "home")
if st.session_state.view == "login":
    st.text_input("User", key="user")
else:
    st.text("Welcome")
    if st.button("My orders", key="orders"):
        st.warning("Log in first.")
        st.session_state.view = "login"
        st.rerun()
