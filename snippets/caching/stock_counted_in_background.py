"""Counts the stock in the background, and sells a packet while that is at work."""
from threading import Event

import streamlit as st


@st.cache_resource
def open_shop():
    return {"tea": 5, "counts": 0, "counting": Event(), "go on": Event()}


@st.cache_data(ttl=60, refresh_mode="background")
def in_stock(_shop):
    left = _shop["tea"]
    _shop["counts"] += 1
    if _shop["counts"] == 2:  # the refresh takes long
        _shop["counting"].set()
        _shop["go on"].wait(10)
    return left


shop = open_shop()
st.text(f"In stock: {in_stock(shop)}")
if st.button("Sell", key="sell"):
    shop["counting"].wait(10)
    shop["tea"] -= 1
    in_stock.clear()
    st.text(f"After the sale: {in_stock(shop)}")
    shop["go on"].set()
