"""Fills a text input by assigning to its key above it."""
import streamlit as st

if st.button("Use my location", key="locate"):
    st.session_state.city = "Lisbon"
city = st.text_input("City", key="city")
st.text(f"City: {city}")
