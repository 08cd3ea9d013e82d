"""The page in a file."""
import streamlit as st

st.text("Stock")
