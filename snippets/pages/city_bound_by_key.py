"""Chooses a city by the key of the selectbox that its query parameter is bound to."""
import streamlit as st


def choose_rome():
    st.session_state.city = "Rome"


city = st.selectbox("City", ["Bern", "Oslo", "Rome"], key="city", bind="query-params")
st.text(f"Weather in {city}")
st.button("Rome", key="rome", on_click=choose_rome)
