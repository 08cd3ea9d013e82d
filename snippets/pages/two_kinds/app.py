"""Shows one of two pages, a function and a file, between two lines."""
import streamlit as st


def orders():
    st.text("Orders")


page = st.navigation([st.Page(orders), st.Page("stock.py")])
st.text("Shop")
page.run()
st.text("Call us.")
