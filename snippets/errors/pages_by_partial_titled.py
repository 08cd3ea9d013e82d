"""Has a page for each city, made from one function, with a title and an address."""
from functools import partial

import streamlit as st


def orders(city):
    st.text(f"Orders from {city}")


st.navigation(
    [st.Page(partial(orders, city), title=city, url_path=city.lower()) for city in ["Oslo", "Rome"]]
).run()
