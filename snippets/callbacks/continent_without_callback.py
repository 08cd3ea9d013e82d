"""Shows a second selectbox that follows the first without callback, key or session state."""
import streamlit as st

COUNTRIES = {"Africa": ["Ghana", "Kenya"], "Asia": ["India", "Japan"], "Europe": ["Italy", "Spain"]}

continent = st.selectbox("Continent", list(COUNTRIES))
st.selectbox("Country", COUNTRIES[continent])
