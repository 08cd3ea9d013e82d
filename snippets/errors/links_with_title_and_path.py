"""Has a page of orders, a link to the weather and a link to help."""
import streamlit as st


def orders():
    st.text("128 orders")


weather = st.Page("https://example.org/weather", title="Weather")
help_page = st.Page("https://example.org/help", title="?", url_path="help")
st.navigation([st.Page(orders), weather, help_page]).run()
