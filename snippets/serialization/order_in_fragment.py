"""Stores a new order of a main-script class whenever the fragment runs."""
import streamlit as st


class Order:
    def __init__(self, city):
        self.city = city


@st.fragment
def panel():
    st.session_state.order = Order("Oslo")
    st.button("Refresh", key="refresh")
    st.text("Order taken")


panel()
