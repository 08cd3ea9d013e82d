"""Shows an except clause that catches in the first run only."""
import streamlit as st


class QuotaError(Exception):
    """Too many requests today."""


class Client:
    def fetch(self):
        raise QuotaError("Quota used up")


@st.cache_resource
def connect():
    return Client()


try:
    connect().fetch()
except QuotaError:
    st.text("Come back tomorrow.")
