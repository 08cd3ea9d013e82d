"""Caches an instance of a class of its own: fine alone, an error as a page of an app."""
import streamlit as st


class Order:
    def __init__(self, city):
        self.city = city


@st.cache_data
def newest_order():
    return Order("Oslo")


st.text(f"Newest order: {newest_order().city}")
