"""Has a page of orders, and one whose function is called by an underscore."""
import streamlit as st


def orders():
    st.text("128 orders")


def _():
    st.text("12 teas")


st.navigation([st.Page(orders), st.Page(_)]).run()
