"""Sends a stranger from a protected view to the login view, and back after the login."""
import streamlit as st

PROTECTED = {"orders", "profile"}


def go_to(view):
    st.session_state.view = view


def log_in():
    st.session_state.logged_in = True
    st.session_state.view = st.session_state.pop("wanted", "home")


st.session_state.setdefault("logged_in", False)
st.session_state.setdefault("view", "home")
for view in ("home", "orders", "profile"):
    st.sidebar.button(view, key=f"go_{view}", on_click=go_to, args=(view,))

if st.session_state.view in PROTECTED and not st.session_state.logged_in:
    st.session_state.wanted = st.session_state.view
    st.session_state.view = "login"

if st.session_state.view == "login":
    if "wanted" in st.session_state:
        st.warning(f"Log in to see {st.session_state.wanted}.")
    st.button("Log in", key="login", on_click=log_in)
else:
    st.text(f"View: {st.session_state.view}")
