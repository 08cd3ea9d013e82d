"""Shows that a frozen dataclass fares no better."""
from dataclasses import dataclass

import streamlit as st


@dataclass(frozen=True)
class Order:
    city: str
    boxes: int


if "order" not in st.session_state:
    st.session_state.order = Order("Oslo", 2)
order = st.session_state.order
st.text(f"equal: {order == Order('Oslo', 2)}")
st.text(f"isinstance: {isinstance(order, Order)}")
