"""Loads prices and stock in two parallel fragments, and refreshes both by their keys."""
import threading

import streamlit as st

both_begun = threading.Barrier(2)


def refresh():
    st.rerun(["prices", "stock"])


def load(name):
    try:
        both_begun.wait(timeout=3)
        st.text(f"{name}: together")
    except threading.BrokenBarrierError:
        st.text(f"{name}: alone")


st.fragment(load, parallel=True, key="prices")("Prices")
st.fragment(load, parallel=True, key="stock")("Stock")
st.button("Refresh", key="refresh", on_click=refresh)
