"""Counts the copies that three reads make, in each of three places."""
import streamlit as st
from price_list import PriceList, copies


@st.cache_data
def from_data():
    return PriceList("data")


@st.cache_resource
def from_resource():
    return PriceList("resource")


def from_state():
    return st.session_state.prices


if "prices" not in st.session_state:
    st.session_state.prices = PriceList("state")
for read in [from_data, from_resource, from_state]:
    before = len(copies)
    reads = [read(), read(), read()]
    st.text(f"{read.__name__}: {len(copies) - before} copies")
