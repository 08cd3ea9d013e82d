"""Has a page of orders, and a link to help whose title is a sign."""
import streamlit as st


def orders():
    st.text("128 orders")


st.navigation([st.Page(orders), st.Page("https://example.org/help", title="?")]).run()
