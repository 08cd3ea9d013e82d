"""Asks for a stay, and counts its nights when both dates are there."""
import streamlit as st

stay = st.date_input("Stay", [], key="stay")
if len(stay) == 2:
    start, end = stay
    st.text(f"Nights: {(end - start).days}")
else:
    st.text(f"Dates chosen: {len(stay)}")
