"""Keeps comparisons working: the stored order is a dictionary."""
import streamlit as st


def new_order():
    return {"city": "Oslo", "boxes": 2}


if "order" not in st.session_state:
    st.session_state.order = new_order()
order = st.session_state.order
st.text(f"equal: {order == new_order()}")
st.text(f"in a list: {new_order() in [order]}")
