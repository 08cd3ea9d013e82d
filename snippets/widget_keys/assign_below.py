"""Assigns to a text input's key below the text input."""
import streamlit as st

city = st.text_input("City", key="city")
if st.button("Clear", key="clear"):
    st.session_state.city = ""
st.text(f"City: {city!r}")
