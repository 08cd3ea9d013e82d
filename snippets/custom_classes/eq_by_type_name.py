"""Repairs == with an __eq__ that compares the classes' names, then the values."""
import streamlit as st


class Order:
    def __init__(self, city, boxes):
        self.city, self.boxes = city, boxes

    def __eq__(self, other):
        same_kind = type(self).__qualname__ == type(other).__qualname__
        return same_kind and vars(self) == vars(other)

    def __hash__(self):
        return hash((self.city, self.boxes))


class Quote(Order):
    """Has the same fields and is not an order."""


if "order" not in st.session_state:
    st.session_state.order = Order("Oslo", 2)
order = st.session_state.order
st.text(f"order: {order == Order('Oslo', 2)}")
st.text(f"quote: {order == Quote('Oslo', 2)}")
