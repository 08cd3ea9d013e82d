"""Shows that st.cache_data hands out an instance of the current class."""
from dataclasses import dataclass

import streamlit as st


@dataclass
class Order:
    city: str
    boxes: int


@st.cache_data
def newest_order():
    return Order("Oslo", 2)


order = newest_order()
st.text(f"isinstance: {isinstance(order, Order)}, equal: {order == Order('Oslo', 2)}")
