"""Has a page of orders and a page of stock, on which it starts."""
import streamlit as st


def orders():
    st.text("128 orders")


def stock():
    st.text("12 teas")


st.navigation([st.Page(orders), st.Page(stock, default=True)]).run()
