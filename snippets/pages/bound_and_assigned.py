"""Assigns a city to a field that is bound to the address, in each run."""
import streamlit as st


def forecast():
    st.session_state.city = "Rome"
    city = st.selectbox("City", ["Bern", "Oslo", "Rome"], key="city", bind="query-params")
    st.text(f"Weather in {city}")


def details():
    st.text("Details")


st.navigation([st.Page(forecast), st.Page(details)]).run()
