"""Shows that a fragment which runs alone keeps the class of the last whole run."""
import streamlit as st


class Order:
    def __init__(self, city):
        self.city = city


@st.fragment
def panel():
    st.button("Refresh", key="refresh")
    st.text(f"isinstance: {isinstance(st.session_state.order, Order)}")


if "order" not in st.session_state:
    st.session_state.order = Order("Oslo")
panel()
