"""Clears session state at logout, with a field that is drawn before and after it."""
import streamlit as st


def log_out():
    st.session_state.clear()


note = st.text_input("Note", key="note")
if "username" not in st.session_state:
    user = st.text_input("User", key="user")
    if st.button("Log in", key="login"):
        st.session_state.username = user
        st.rerun()
else:
    st.button("Log out", key="logout", on_click=log_out)
st.text(f"{st.session_state.get('username')}, note: {note or 'none'}")
