"""Clears session state and the query parameters at logout."""
import streamlit as st


def log_out():
    st.session_state.clear()
    st.query_params.clear()


if "username" not in st.session_state:
    user = st.text_input("User", key="user")
    if st.button("Log in", key="login"):
        st.session_state.username = user
        st.rerun()
else:
    if st.button("Open order 17", key="open"):
        st.query_params["order"] = "17"
    order = st.query_params.get("order", "none")
    st.text(f"{st.session_state.username}, order: {order}")
    st.button("Log out", key="logout", on_click=log_out)
