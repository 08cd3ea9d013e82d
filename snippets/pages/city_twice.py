"""Shows two pages that draw an input with the same key."""
import streamlit as st


def search():
    st.text_input("City", key="city")


def hotels():
    st.text_input("City", key="city")


st.navigation([st.Page(search), st.Page(hotels)]).run()
