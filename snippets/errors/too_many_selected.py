"""Shows the error of a callback that selects more than the widget allows."""
import streamlit as st

CITIES = ["Oslo", "Lyon", "Rome"]


def select_all():
    st.session_state.cities = list(CITIES)


st.button("All", key="all", on_click=select_all)
st.multiselect("Cities", CITIES, max_selections=2, key="cities")
