"""Offers a report on another page, which the app does not have."""
import streamlit as st

st.text("Orders")
if st.button("Report", key="report"):
    st.switch_page("report.py")
