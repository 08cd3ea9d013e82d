"""Draws two expanders and an input in the sidebar of every page."""
import streamlit as st


def orders():
    st.text("Orders")


def stock():
    st.text("Stock")


with st.sidebar:
    st.text_input("Search", key="search")
    st.expander("Plain", key="plain").text("Always here")
    st.expander("Tracked", key="tracked", on_change="rerun").text("Here as well")
st.navigation([st.Page(orders, default=True), st.Page(stock)]).run()
