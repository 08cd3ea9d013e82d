"""Shows a cached filter that fails at the first move of its slider."""
import streamlit as st


class Order:
    def __init__(self, boxes):
        self.boxes = boxes


@st.cache_data
def small_orders(_orders, limit):
    return [order for order in _orders if order.boxes <= limit]


orders = st.session_state.setdefault("orders", [Order(2), Order(7)])
limit = st.slider("At most", 1, 9, 9, key="limit")
st.text(f"{len(small_orders(orders, limit))} orders")
