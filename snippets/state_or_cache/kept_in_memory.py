"""Counts the price lists in memory, by the place that keeps them."""
import streamlit as st
from price_list import PriceList, in_memory


@st.cache_data
def from_data():
    return PriceList("data")


@st.cache_resource
def from_resource():
    return PriceList("resource")


if "prices" not in st.session_state:
    st.session_state.prices = PriceList("state")
from_data()
from_resource()
for keeper in ["state", "resource", "data"]:
    kept = sum(prices.keeper == keeper for prices in in_memory)
    st.text(f"{keeper}: {kept}")
