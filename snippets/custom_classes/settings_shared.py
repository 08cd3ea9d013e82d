"""A theme, and a button that makes it dark."""
import streamlit as st
from settings_model import Settings

if st.button("Dark", key="dark"):
    Settings.theme = "dark"
st.text(f"Theme: {Settings.theme}")
