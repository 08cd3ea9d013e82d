"""Uses the new list that a cached function returns."""
import streamlit as st


@st.cache_data
def filled(basket):
    return [*basket, "tea"]


basket = filled([])
st.text(f"Basket: {', '.join(basket) or 'empty'}")
