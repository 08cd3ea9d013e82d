"""An order in session state, and a checkbox."""
import streamlit as st


class Order:
    def __init__(self, city):
        self.city = city


if "order" not in st.session_state:
    st.session_state.order = Order("Oslo")
order = st.session_state.order
st.checkbox("Express", key="express")
st.text(f"isinstance: {isinstance(order, Order)}")
