"""Checks the stock beside the script, and tells at a click what is sold out."""
import streamlit as st


@st.dialog("Sold out")
def show_sold_out():
    st.text("Tea")


@st.fragment(parallel=True)
def check_stock():
    if st.button("Sold out", key="sold_out"):
        show_sold_out()


check_stock()
st.text("Orders")
