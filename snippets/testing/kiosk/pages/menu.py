"""The page of the kiosk."""
import streamlit as st

st.text("Menu")
