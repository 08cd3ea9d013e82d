"""The first page: asks for a name, and leads to the settings."""
import streamlit as st

st.text_input("Name", key="name")
if st.button("Settings", key="go"):
    st.switch_page("settings.py")
