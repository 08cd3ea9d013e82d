"""Has a page of orders, and an archive with an address of two parts."""
import streamlit as st


def orders():
    st.text("128 orders")


def archive():
    st.text("4,096 orders")


st.navigation([st.Page(orders), st.Page(archive, url_path="orders/archive")]).run()
