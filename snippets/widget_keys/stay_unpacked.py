"""Asks for a stay, and counts its nights."""
import streamlit as st

stay = st.date_input("Stay", [], key="stay")
if stay:
    start, end = stay
    st.text(f"Nights: {(end - start).days}")
