"""Shows a class attribute of an imported class: one value for all sessions."""
import streamlit as st
from settings_model import Settings

if st.button("Dark", key="dark"):
    Settings.theme = "dark"
st.text(f"Theme: {Settings.theme}")
