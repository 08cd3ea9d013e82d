"""Shows a NamedTuple that stays equal and still loses isinstance."""
from typing import NamedTuple

import streamlit as st


class Order(NamedTuple):
    city: str
    boxes: int


if "order" not in st.session_state:
    st.session_state.order = Order("Oslo", 2)
order = st.session_state.order
st.text(f"equal: {order == Order('Oslo', 2)}")
st.text(f"isinstance: {isinstance(order, Order)}")
