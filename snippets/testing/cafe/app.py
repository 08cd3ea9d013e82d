"""An app of two pages, of which one has an address of its own."""
import streamlit as st

st.navigation([st.Page("home.py"), st.Page("menu.py", url_path="card")]).run()
