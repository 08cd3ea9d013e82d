"""A trip with a city, a number of days and a choice of units."""
import streamlit as st

city = st.text_input("City")
days = st.slider("Days", 1, 14)
st.checkbox("Metric units")
st.text(f"{city}, {days} days")
