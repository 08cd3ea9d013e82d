"""Shows prices in a fragment whose key is `app`."""
import streamlit as st


@st.fragment(key="app")
def show_prices():
    st.text("Apples: 2.40")


show_prices()
