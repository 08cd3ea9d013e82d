"""Has the pages that somebody's role allows, and one for everybody."""
import streamlit as st


def welcome():
    st.text("Welcome")


def orders():
    st.text("128 orders")


role = st.session_state.get("role", "guest")
st.navigation([st.Page(welcome), *([st.Page(orders)] if role == "staff" else [])]).run()
