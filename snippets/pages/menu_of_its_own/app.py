"""Leaves the pages to the folder, until somebody asks for a menu of the app's own."""
import streamlit as st


def orders():
    st.text("Orders")


st.text("Shop")
if st.checkbox("Own menu", key="own"):
    st.navigation([st.Page(orders)]).run()
