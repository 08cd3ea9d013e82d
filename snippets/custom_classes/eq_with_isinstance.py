"""Shows the textbook __eq__ failing across runs: it starts with isinstance."""
import streamlit as st


class Order:
    def __init__(self, city, boxes):
        self.city, self.boxes = city, boxes

    def __eq__(self, other):
        if not isinstance(other, Order):
            return NotImplemented
        return (self.city, self.boxes) == (other.city, other.boxes)

    def __hash__(self):
        return hash((self.city, self.boxes))


if "order" not in st.session_state:
    st.session_state.order = Order("Oslo", 2)
order = st.session_state.order
st.text(f"equal: {order == Order('Oslo', 2)}")
st.text(f"in a set: {Order('Oslo', 2) in {order}}")
