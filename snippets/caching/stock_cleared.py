"""Tells what is in stock while somebody buys."""
from threading import Event, Thread

import streamlit as st

stock = {"tea": 5}
counted, go_on = Event(), Event()


@st.cache_data(show_spinner=False)
def in_stock():
    left = stock["tea"]
    if not counted.is_set():  # the first call takes long
        counted.set()
        go_on.wait(10)
    return left


ben = Thread(target=in_stock)
ben.start()
counted.wait(10)
stock["tea"] = 4
in_stock.clear()
st.text(f"After the sale: {in_stock()}")
go_on.set()
ben.join()
st.text(f"A moment later: {in_stock()}")
