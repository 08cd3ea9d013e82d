"""Calls st.rerun() above two inputs, one with a key and one without."""
import streamlit as st

if st.button("Refresh", key="refresh"):
    st.rerun()
name = st.text_input("Name", key="name")
city = st.text_input("City")
st.text(f"{name} lives in {city}")
