"""Shows which class a callback uses, and what the script makes of it."""
import streamlit as st


class Order:
    def __init__(self, city):
        self.city = city


def order_again():
    st.session_state.known = isinstance(st.session_state.order, Order)
    st.session_state.order = Order("Bergen")


if "order" not in st.session_state:
    st.session_state.order = Order("Oslo")
st.button("Order again", key="again", on_click=order_again)
st.text(f"In the callback: {st.session_state.get('known')}")
st.text(f"In the script: {isinstance(st.session_state.order, Order)}")
