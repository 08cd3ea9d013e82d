"""A shop with a page that the menu does not show."""
import streamlit as st


def shop():
    st.text("Shop")


def stock():
    st.text("Stock")


st.navigation([st.Page(shop), st.Page(stock, visibility="hidden")]).run()
