"""Has a page for each city, made from one function."""
from functools import partial

import streamlit as st


def orders(city):
    st.text(f"Orders from {city}")


st.navigation([st.Page(partial(orders, city)) for city in ["Oslo", "Rome"]]).run()
