"""Logs in and out by a flag: what the user chose in between stays behind."""
import streamlit as st

PASSWORDS = {"ada": "engine", "grace": "compiler"}
start = {"logged_in": False, "username": None, "preferences": {"theme": "Light"}}
account = st.session_state.setdefault("account", start)
if not account["logged_in"]:
    user = st.text_input("User", key="user")
    password = st.text_input("Password", type="password", key="password")
    if st.button("Log in", key="login"):
        if user in PASSWORDS and PASSWORDS[user] == password:
            account["logged_in"], account["username"] = True, user
            st.rerun()
        st.error("Wrong user or password.")
else:
    if st.button("Dark theme", key="dark"):
        account["preferences"]["theme"] = "Dark"
    st.text(f"{account['username']}, theme: {account['preferences']['theme']}")
    if st.button("Log out", key="logout"):
        account["logged_in"], account["username"] = False, None
        st.rerun()
