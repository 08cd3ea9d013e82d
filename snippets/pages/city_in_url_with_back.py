"""Keeps a choice in the URL, and follows the URL where it is not what the script wrote last."""
import streamlit as st

CITIES = ["Bern", "Oslo", "Rome"]

asked = st.query_params.get("city")
if asked != st.session_state.get("written"):
    st.session_state.city = asked if asked in CITIES else "Bern"
st.selectbox("City", CITIES, key="city")
st.query_params["city"] = st.session_state.written = st.session_state.city
st.text(f"Weather in {st.session_state.city}")
