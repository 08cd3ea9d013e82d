"""Asks for a name and a city, in English or in German."""
import streamlit as st

language = st.radio("Language", ["English", "Deutsch"], key="language")
labels = {"English": ("Name", "City"), "Deutsch": ("Vorname", "Stadt")}[language]
name = st.text_input(labels[0])
city = st.text_input(labels[1], key="city")
st.text(f"Name: {name!r}, city: {city!r}")
