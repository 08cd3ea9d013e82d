"""Keeps the city in the address."""
import streamlit as st

st.text_input("City", bind="query-params")
