"""Selects at most as many cities as the widget takes."""
import streamlit as st

CITIES = ["Oslo", "Lyon", "Rome"]


def select_two():
    st.session_state.cities = CITIES[:2]


st.button("The first two", key="two", on_click=select_two)
st.multiselect("Cities", CITIES, max_selections=2, key="cities")
