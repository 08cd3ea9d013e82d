"""Says who is logged in."""
import streamlit as st

st.text(st.user.email if st.user.is_logged_in else "Nobody")
st.button("Log in", key="login", on_click=st.login)
st.button("Log out", key="logout", on_click=st.logout)
