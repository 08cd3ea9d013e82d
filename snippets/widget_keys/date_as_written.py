"""Asks for a day, with a start value as people write it in many countries."""
import streamlit as st

st.date_input("Day", "04.05.2026", key="day")
