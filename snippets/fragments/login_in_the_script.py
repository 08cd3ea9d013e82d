"""Checks in the script whether a visitor is logged in."""
import streamlit as st


def orders():
    if "user" not in st.session_state:
        st.switch_page(login_page)
    st.text("Orders")


def login():
    st.text("Log in")


login_page = st.Page(login)
st.navigation([st.Page(orders), login_page]).run()
