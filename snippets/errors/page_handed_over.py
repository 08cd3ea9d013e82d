"""Switches to a report in a file by the page that the navigation was given."""
import streamlit as st


def home():
    if st.button("This week", key="week"):
        st.switch_page(week)


week = st.Page("orders_this_week.py")
st.navigation([st.Page(home), week]).run()
