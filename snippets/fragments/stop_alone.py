"""Calls st.stop() in a fragment after a click in it."""
import streamlit as st


@st.fragment
def show_prices():
    st.text("Prices")
    if st.button("Hide the rest", key="hide"):
        st.stop()
    st.text("Apples: 2.40")


show_prices()
st.text("Open from 9 to 5")
