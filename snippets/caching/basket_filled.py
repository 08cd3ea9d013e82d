"""Hands a list to a cached function that appends to it."""
import streamlit as st


@st.cache_data
def fill(basket):
    basket.append("tea")


basket = []
fill(basket)
st.text(f"Basket: {', '.join(basket) or 'empty'}")
