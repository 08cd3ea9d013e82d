"""Keeps the city in the address, and the street for the session."""
import streamlit as st

st.text_input("City", key="city", bind="query-params")
st.text_input("Street", key="street", persist_state="session")
