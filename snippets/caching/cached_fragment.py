"""Shows prices with a box for the tax, in a function that is cached and a fragment."""
import streamlit as st


@st.cache_data
@st.fragment
def show_prices():
    with_tax = st.checkbox("With tax", key="tax")
    st.text("Apples: 2.86" if with_tax else "Apples: 2.40")


show_prices()
