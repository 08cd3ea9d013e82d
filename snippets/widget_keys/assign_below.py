"""A city field with a Clear button."""
import streamlit as st

city = st.text_input("City", key="city")
if st.button("Clear", key="clear"):
    st.session_state.city = ""
st.text(f"City: {city!r}")
