"""A stored order, compared with one that is made now."""
from dataclasses import dataclass

import streamlit as st


@dataclass
class Order:
    city: str
    boxes: int


if "order" not in st.session_state:
    st.session_state.order = Order("Oslo", 2)
order = st.session_state.order
st.text(f"equal: {order == Order('Oslo', 2)}")
st.text(f"isinstance: {isinstance(order, Order)}")
