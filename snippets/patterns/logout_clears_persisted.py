"""Logs out by clearing session state, with a choice that persist_state keeps."""
import streamlit as st


def log_out():
    st.session_state.clear()


if "username" not in st.session_state:
    user = st.text_input("User", key="user")
    if st.button("Log in", key="login"):
        st.session_state.username = user
        st.rerun()
else:
    theme = st.selectbox("Theme", ["Light", "Dark"], key="theme", persist_state="session")
    st.text(f"{st.session_state.username}, theme: {theme}")
    st.button("Log out", key="logout", on_click=log_out)
