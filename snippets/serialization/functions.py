"""Stores one function at a time."""
import json
from functools import partial

import streamlit as st


def make_discount(factor):
    def discount(price):
        return price * factor

    return discount


FUNCTIONS = {
    "imported": json.dumps,
    "partial of imported": partial(json.dumps, indent=2),
    "method of a string": "Oslo".upper,
    "lambda": lambda price: price * 0.9,
    "partial of lambda": partial(lambda factor, price: price * factor, 0.9),
    "inner function": make_discount(0.9),
}
kind = st.selectbox("Store", list(FUNCTIONS), key="kind")
st.session_state.function = FUNCTIONS[kind]
st.text(f"Stored: {kind}")
