"""The page for the board."""
import streamlit as st

st.text("Budget")
