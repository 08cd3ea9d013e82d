"""Looks up the remembered city among the cities of another country."""
import streamlit as st

CITIES = {"France": ["Lyon", "Nice"], "Peru": ["Cusco", "Lima"]}
st.session_state.setdefault("city", "Lyon")
country = st.selectbox("Country", list(CITIES), key="country")
cities = CITIES[country]
city = st.selectbox("City", cities, index=cities.index(st.session_state.city))
st.session_state.city = city
st.text(f"{city}, {country}")
