"""Loads prices and stock every second, in two parallel fragments."""
import threading

import streamlit as st

both_begun = threading.Barrier(2)


def load(name):
    try:
        both_begun.wait(timeout=3)
        st.text(f"{name}: together")
    except threading.BrokenBarrierError:
        st.text(f"{name}: alone")


st.fragment(load, parallel=True, run_every=1)("Prices")
st.fragment(load, parallel=True, run_every=1)("Stock")
