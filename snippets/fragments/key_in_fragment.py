"""Shows prices, and orders with a button that refreshes the prices."""
import streamlit as st


@st.fragment(key="prices")
def show_prices():
    st.text("Apples: 2.40")


@st.fragment
def show_orders():
    st.text("Orders")
    if st.button("Refresh", key="refresh"):
        st.rerun("prices")


show_prices()
show_orders()
