"""The page with an address of its own."""
import streamlit as st

st.text("Menu")
