"""Asks for the same city on two pages, bound to the address."""
import streamlit as st


def search():
    st.text(f"Trains to {st.selectbox('City', ['Bern', 'Oslo'], key='city', bind='query-params')}")


def hotels():
    st.text(f"Hotels in {st.selectbox('City', ['Bern', 'Oslo'], key='city', bind='query-params')}")


st.navigation([st.Page(search), st.Page(hotels)]).run()
