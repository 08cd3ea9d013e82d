"""Asks for a city, in the address and for this page."""
import streamlit as st


def forecast():
    city = st.text_input("City", key="city", persist_state="page", bind="query-params")
    st.text(f"Weather in {city or 'no city'}")


def details():
    st.text("Details")


st.navigation([st.Page(forecast), st.Page(details)]).run()
