"""Offers objects that hold a lambda, in a selectbox without a key."""
from operator import attrgetter
from types import SimpleNamespace

import streamlit as st

RULES = [
    SimpleNamespace(name="Standard", apply=lambda price: price),
    SimpleNamespace(name="Loyal", apply=lambda price: price * 0.5),
]
rule = st.selectbox("Rule", RULES, format_func=attrgetter("name"))
st.text(f"Price: {rule.apply(10)}")
