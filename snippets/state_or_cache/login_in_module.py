"""A login form, and then the orders of a user."""
import front_desk
import streamlit as st


def log_in():
    front_desk.user = st.session_state.name


if front_desk.user is None:
    st.text_input("Name", key="name")
    st.button("Log in", key="log_in", on_click=log_in)
else:
    st.text(f"Orders of {front_desk.user}")
