"""Has a page of orders, and a report in a file beside it."""
import streamlit as st


def orders():
    st.text("128 orders")


st.navigation([st.Page(orders), st.Page("orders_this_week.py")]).run()
