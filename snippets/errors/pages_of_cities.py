"""Has a page for each city."""
import streamlit as st


def page_of(city):
    def show():
        st.text(f"Orders from {city}")

    return show


st.navigation([st.Page(page_of(city), title=city) for city in ["Oslo", "Rome"]]).run()
