"""Counts how often an argument is hashed, and how often the function runs."""
import streamlit as st
from price_list import PriceList

hashed, executed = [], []


def fingerprint(prices):
    hashed.append(prices.keeper)
    return prices.keeper


@st.cache_data(hash_funcs={PriceList: fingerprint})
def total(prices, pieces):
    executed.append(prices.keeper)
    return 5 * pieces


prices = PriceList("shop")
totals = [total(prices, 10), total(prices, 10), total(prices, 10)]
st.text(f"Executed: {len(executed)}, hashed: {len(hashed)}")
