"""The weather in a city that the user picks."""
import streamlit as st

CITIES = ["Bern", "Oslo", "Rome"]

if "city" not in st.session_state:
    asked = st.query_params.get("city")
    st.session_state.city = asked if asked in CITIES else "Bern"
st.selectbox("City", CITIES, key="city")
st.query_params["city"] = st.session_state.city
st.text(f"Weather in {st.session_state.city}")
