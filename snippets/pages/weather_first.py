"""Names the weather on another site before the orders, and runs it on request."""
import streamlit as st


def orders():
    st.text("Orders")


weather = st.Page("https://weather.example/week", title="Weather")
page = st.navigation([weather, st.Page(orders)])
if st.checkbox("Weather instead", key="instead"):
    page = weather
page.run()
