"""Searches the orders, and names what is to happen at a change."""
import streamlit as st

st.text_input("Search", key="query", on_change="reload")
