"""Has a page of orders and a page of stock, and runs the first."""
import streamlit as st


def orders():
    st.text("128 orders")


def stock():
    st.text("12 teas")


pages = [st.Page(orders), st.Page(stock)]
st.navigation(pages)
pages[1].run()
