"""Checks beside the script whether a visitor is logged in."""
import streamlit as st


@st.fragment(parallel=True)
def check_login():
    if "user" not in st.session_state:
        st.switch_page(login_page)


def orders():
    check_login()
    st.text("Orders")


def login():
    st.text("Log in")


login_page = st.Page(login)
st.navigation([st.Page(orders), login_page]).run()
