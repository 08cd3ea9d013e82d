"""Books a trip to a city of the country that is chosen above the form."""
import streamlit as st

CITIES = {"France": ["Paris", "Lyon"], "Italy": ["Rome", "Milan"]}

st.checkbox("Dark page", key="dark")
country = st.selectbox("Country", list(CITIES), key="country")
with st.form("trip"):
    city = st.selectbox("City", CITIES[country], key="city")
    booked = st.form_submit_button("Book")
if booked:
    st.text(f"Booked: {city}, {country}")
