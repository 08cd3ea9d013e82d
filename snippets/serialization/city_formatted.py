"""Formats the options of a selectbox by a lambda."""
import streamlit as st

city = st.selectbox("City", ["oslo", "lima"], format_func=lambda name: name.title(), key="city")
st.text(f"City: {city}")
