"""Shows the error of a kept default that is not among the options any more."""
import streamlit as st

CITIES = {"Norway": ["Oslo", "Bergen"], "Italy": ["Rome", "Milan"]}
country = st.selectbox("Country", list(CITIES), key="country")
favourites = st.session_state.setdefault("favourites", ["Oslo"])
st.multiselect("Cities", CITIES[country], default=favourites)
