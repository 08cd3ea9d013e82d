"""Refreshes a fragment by the name of its function."""
import streamlit as st


def refresh():
    st.rerun("show_prices")


@st.fragment
def show_prices():
    st.text("Apples: 2.40")


show_prices()
st.button("Refresh", key="refresh", on_click=refresh)
