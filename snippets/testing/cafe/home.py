"""The first page."""
import streamlit as st

st.text("Home")
