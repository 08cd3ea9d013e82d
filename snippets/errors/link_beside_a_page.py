"""Has a page of orders, on which it starts, and a link to the weather."""
import streamlit as st


def orders():
    st.text("128 orders")


weather = st.Page("https://example.org/weather", title="Weather")
st.navigation([st.Page(orders), weather]).run()
