"""Counts how often a price is looked up for two arguments that Python calls equal."""
import streamlit as st

asked = []


@st.cache_data
def price(order):
    asked.append(order)
    return len(asked)


pairs = {
    "number": (1, 1.0),
    "truth": (1, True),
    "sequence": ([1], (1,)),
    "dictionary": ({"tea": 1, "cake": 2}, {"cake": 2, "tea": 1}),
    "set": ({8, 16}, {16, 8}),
}
for name, (first, second) in pairs.items():
    price.clear()
    asked.clear()
    price(first)
    price(second)
    st.text(f"{name}: {len(asked)}")
