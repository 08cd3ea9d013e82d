"""Moves two inputs into the sidebar: one without a key, one with."""
import streamlit as st

aside = st.checkbox("Use the sidebar", key="aside")
place = st.sidebar if aside else st
name = place.text_input("Name")
city = place.text_input("City", key="city")
st.text(f"Name: {name!r}, city: {city!r}")
