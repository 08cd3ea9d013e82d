"""Switches to a page by the object that the navigation was given."""
import streamlit as st


def home():
    if st.button("Report", key="report"):
        st.switch_page(report_page)


def report():
    st.text("128 orders this week")


home_page, report_page = st.Page(home, default=True), st.Page(report)
st.navigation([home_page, report_page]).run()
