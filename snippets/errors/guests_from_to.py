"""Asks for the smallest and the largest number of guests."""
import streamlit as st

least = st.number_input("From", value=1, key="least")
st.number_input("To", min_value=least, max_value=8, key="most")
