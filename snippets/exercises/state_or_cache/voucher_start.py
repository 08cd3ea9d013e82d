"""The price of olive oil, with vouchers to take off."""
import itertools

import streamlit as st


@st.cache_resource
def price_list():
    return itertools.count(20)


@st.cache_data
def load_price():
    return next(price_list())


def use_voucher():
    st.session_state.price -= 5


if "price" not in st.session_state:
    st.session_state.price = load_price()
st.button("Use a voucher", key="voucher", on_click=use_voucher)
st.button("New prices", key="new", on_click=load_price.clear)
st.text(f"You pay {st.session_state.price} €")
