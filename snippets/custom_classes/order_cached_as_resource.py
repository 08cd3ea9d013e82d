"""Shows that st.cache_resource hands out an instance of an earlier run's class."""
from dataclasses import dataclass

import streamlit as st


@dataclass
class Order:
    city: str
    boxes: int


@st.cache_resource
def newest_order():
    return Order("Oslo", 2)


order = newest_order()
st.text(f"isinstance: {isinstance(order, Order)}, equal: {order == Order('Oslo', 2)}")
