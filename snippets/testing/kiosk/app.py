"""Writes the name of a kiosk above each page."""
import streamlit as st

page = st.navigation([st.Page("pages/menu.py")])
st.text("Kiosk")
page.run()
