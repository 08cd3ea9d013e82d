"""Shows the error of a rerun by key in the script instead of a callback."""
import streamlit as st


@st.fragment(key="prices")
def show_prices():
    st.text("Apples: 2.40")


show_prices()
if st.button("Refresh", key="refresh"):
    st.rerun("prices")
