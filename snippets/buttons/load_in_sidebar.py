"""Draws the same keyless button in the main part and in the sidebar."""
import streamlit as st

main = st.button("Load data")
aside = st.sidebar.button("Load data")
st.text(f"main: {main}, sidebar: {aside}")
