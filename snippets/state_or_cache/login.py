"""A login whose user is in session state."""
import streamlit as st

USERS = {"Ada": "tea", "Ben": "soup"}


def log_in():
    if USERS.get(st.session_state.name) == st.session_state.password:
        st.session_state.user = st.session_state.name


def log_out():
    del st.session_state.user


if "user" in st.session_state:
    st.text(f"Orders of {st.session_state.user}")
    st.button("Log out", key="log_out", on_click=log_out)
else:
    st.text_input("Name", key="name")
    st.text_input("Password", type="password", key="password")
    st.button("Log in", key="log_in", on_click=log_in)
