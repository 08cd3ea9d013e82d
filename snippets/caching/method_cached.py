"""Asks two shops for their names, each by a cached method."""
import streamlit as st


class Shop:
    def __init__(self, city):
        self.city = city

    @st.cache_data
    def name(self, kind):
        return f"{kind} in {self.city}"


st.text(Shop("Oslo").name("Bakery"))
st.text(Shop("Rome").name("Bakery"))
