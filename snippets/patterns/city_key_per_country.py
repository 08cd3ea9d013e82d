"""Gives each country a selectbox of its own for the city, which remembers its choice."""
import streamlit as st

CITIES = {"France": ["Lyon", "Nice"], "Peru": ["Cusco", "Lima"]}
country = st.selectbox("Country", list(CITIES), key="country")
city = st.selectbox(
    "City", CITIES[country], index=None, key=f"city_{country}", persist_state="page"
)
st.text(f"{city}, {country}")
