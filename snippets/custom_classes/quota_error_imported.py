"""Catches the error of a cached client in every run: the exception comes from a module."""
import streamlit as st
from quota_errors import QuotaError


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
