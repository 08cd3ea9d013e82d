"""Logs out by clearing session state in a callback."""
import streamlit as st

PASSWORDS = {"ada": "engine", "grace": "compiler"}


def log_out():
    st.session_state.clear()


if "username" not in st.session_state:
    user = st.text_input("User", key="user")
    password = st.text_input("Password", type="password", key="password")
    if st.button("Log in", key="login"):
        if user in PASSWORDS and PASSWORDS[user] == password:
            st.session_state.username = user
            st.rerun()
        st.error("Wrong user or password.")
else:
    st.session_state.setdefault("basket", [])
    themes = ["Light", "Dark"]
    theme = st.selectbox("Theme", themes, key="theme")
    if st.button("Buy tea", key="buy"):
        st.session_state.basket.append("tea")
    user, basket = st.session_state.username, st.session_state.basket
    st.text(f"{user}, theme: {theme}, basket: {basket}")
    st.button("Log out", key="logout", on_click=log_out)
