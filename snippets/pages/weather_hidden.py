"""Leads to the weather on another site from the page of orders alone."""
import streamlit as st


def orders():
    st.text("Orders")
    st.page_link(weather, label="Forecast")
    if st.button("Go", key="go"):
        st.switch_page(weather)


def stock():
    st.text("Stock")


weather = st.Page("https://weather.example/week", title="Weather", url_path="weather", visibility="hidden")
st.navigation([st.Page(orders), st.Page(stock), weather]).run()
