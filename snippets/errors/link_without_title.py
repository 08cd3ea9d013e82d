"""Has a page of orders, and a link to the weather."""
import streamlit as st


def orders():
    st.text("128 orders")


st.navigation([st.Page(orders), st.Page("https://example.org/weather")]).run()
