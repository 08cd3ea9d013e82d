"""An order whose class comes from a module."""
import streamlit as st
from order_model import Order

if "order" not in st.session_state:
    st.session_state.order = Order("Oslo", 2)
order = st.session_state.order
st.text(f"equal: {order == Order('Oslo', 2)}")
st.text(f"isinstance: {isinstance(order, Order)}")
st.text(f"in a set: {Order('Oslo', 2) in {order}}")
