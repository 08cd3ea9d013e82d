"""Books a trip to a city."""
import streamlit as st

CITIES = {"France": ["Paris", "Lyon"], "Italy": ["Rome", "Milan"]}

st.checkbox("Dark page", key="dark")
with st.form("trip"):
    country = st.selectbox("Country", list(CITIES), key="country")
    city = st.selectbox("City", CITIES[country], key="city")
    booked = st.form_submit_button("Book")
if booked:
    st.text(f"Booked: {city}, {country}")
