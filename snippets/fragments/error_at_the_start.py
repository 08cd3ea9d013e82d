"""Raises in a fragment at the first visit, and has a line below it."""
import streamlit as st


@st.fragment
def show_prices():
    st.text("Prices")
    raise ConnectionError("no price list")


show_prices()
st.text("Open from 9 to 5")
