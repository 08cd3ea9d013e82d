"""Offers a city, by a selectbox that is not bound to the address."""
import streamlit as st

city = st.selectbox("City", ["Bern", "Oslo", "Rome"], key="city")
st.text(f"Weather in {city}")
