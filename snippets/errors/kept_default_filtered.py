"""Passes only those kept defaults that are among the options."""
import streamlit as st

CITIES = {"Norway": ["Oslo", "Bergen"], "Italy": ["Rome", "Milan"]}
country = st.selectbox("Country", list(CITIES), key="country")
favourites = st.session_state.setdefault("favourites", ["Oslo"])
here = [city for city in favourites if city in CITIES[country]]
st.multiselect("Cities", CITIES[country], default=here)
