"""A name and its orders, with a button that starts over."""
import streamlit as st


def start_over():
    st.session_state.name = ""
    st.session_state.orders = 0


st.session_state.setdefault("orders", 0)
name = st.text_input("Name", key="name")
if st.button("Order", key="order"):
    st.session_state.orders += 1
st.text(f"{name!r} has {st.session_state.orders} orders")
st.button("Start over", key="start_over", on_click=start_over)
