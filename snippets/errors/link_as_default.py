"""Has a page of orders, and a link to the weather, on which it is to start."""
import streamlit as st


def orders():
    st.text("128 orders")


weather = st.Page("https://example.org/weather", title="Weather", default=True)
st.navigation([st.Page(orders), weather]).run()
