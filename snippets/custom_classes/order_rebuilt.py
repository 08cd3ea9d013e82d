"""An order that is stored as a dictionary."""
from dataclasses import asdict, dataclass

import streamlit as st


@dataclass
class Order:
    city: str
    boxes: int


if "order" not in st.session_state:
    st.session_state.order = asdict(Order("Oslo", 2))
order = Order(**st.session_state.order)
st.text(f"equal: {order == Order('Oslo', 2)}")
st.text(f"isinstance: {isinstance(order, Order)}")
