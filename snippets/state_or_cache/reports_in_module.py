"""Keeps reports in a dictionary of a module."""
import streamlit as st
from report_shelf import shelf

if st.button("Free memory", key="free"):
    st.cache_data.clear()
    st.cache_resource.clear()
city = st.selectbox("City", ["Lima", "Oslo", "Rome"], key="city")
if city not in shelf:
    shelf[city] = f"Report on {city}"
st.text(f"{shelf[city]}. Reports kept: {len(shelf)}")
