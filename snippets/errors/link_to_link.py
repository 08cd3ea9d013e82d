"""Offers the weather from the page of orders, by a link."""
import streamlit as st


def orders():
    st.page_link(weather)
    st.text("128 orders")


weather = st.Page("https://example.org/weather", title="Weather")
st.navigation([st.Page(orders), weather]).run()
