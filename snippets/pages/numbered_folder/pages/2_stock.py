"""The stock of the storehouse."""
import streamlit as st

st.text("Stock of the storehouse")
