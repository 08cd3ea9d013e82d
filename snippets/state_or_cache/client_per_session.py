"""A client to log in to, under scope=session."""
import streamlit as st


@st.cache_resource(scope="session")
def open_client():
    return {"user": None}


def log_in():
    open_client()["user"] = st.session_state.name


client = open_client()
if client["user"] is None:
    st.text_input("Name", key="name")
    st.button("Log in", key="log_in", on_click=log_in)
else:
    st.text(f"Client of {client['user']}")
