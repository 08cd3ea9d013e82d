"""Shows prices with a box for the tax, in a fragment; a cached function works them out."""
import streamlit as st


@st.cache_data
def price(with_tax):
    return "2.86" if with_tax else "2.40"


@st.fragment
def show_prices():
    with_tax = st.checkbox("With tax", key="tax")
    st.text(f"Apples: {price(with_tax)}")


show_prices()
