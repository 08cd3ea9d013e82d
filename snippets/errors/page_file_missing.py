"""Has a page of orders, and a report in a file that is not there."""
import streamlit as st


def orders():
    st.text("128 orders")


st.navigation([st.Page(orders), st.Page("weekly_report.py")]).run()
