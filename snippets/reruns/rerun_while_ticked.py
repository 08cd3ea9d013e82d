"""A page with a box that reloads it."""
import streamlit as st

if st.checkbox("Reload", key="reload"):
    st.rerun()
st.text("Ready")
