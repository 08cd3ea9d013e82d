"""Offers the weather from the page of orders, by a button."""
import streamlit as st


def orders():
    if st.button("Weather", key="weather"):
        st.switch_page(weather)


weather = st.Page("https://example.org/weather", title="Weather")
st.navigation([st.Page(orders), weather]).run()
