"""Asks for the smallest and the largest number of guests, both within eight."""
import streamlit as st

least = st.number_input("From", value=1, key="least")
st.number_input("To", min_value=min(least, 8), max_value=8, key="most")
