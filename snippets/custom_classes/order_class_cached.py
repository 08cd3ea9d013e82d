"""Keeps one class for all runs in a single file: a cached function makes it."""
from dataclasses import dataclass

import streamlit as st


@st.cache_resource
def order_class():
    @dataclass
    class Order:
        city: str
        boxes: int

    return Order


Order = order_class()
if "order" not in st.session_state:
    st.session_state.order = Order("Oslo", 2)
order = st.session_state.order
st.text(f"equal: {order == Order('Oslo', 2)}")
st.text(f"isinstance: {isinstance(order, Order)}")
