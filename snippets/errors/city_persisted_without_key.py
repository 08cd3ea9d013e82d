"""Keeps the city for the session."""
import streamlit as st

st.text_input("City", persist_state="session")
