"""A welcome that needs a name."""
import streamlit as st

name = st.text_input("Name", key="name")
if not name:
    st.info("Enter your name to begin.")
    st.stop()
st.text(f"Welcome, {name}")
