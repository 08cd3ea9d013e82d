"""Switches to a report that is made from a function, beside one from a file."""
import streamlit as st


def orders_this_week():
    st.text("64 orders this week")


def home():
    if st.button("This week", key="week"):
        st.switch_page(st.Page(orders_this_week))


st.navigation([st.Page(home), st.Page("orders_this_week.py")]).run()
