"""Tells what is in stock, by the number of sales, while somebody buys."""
from threading import Event, Thread

import streamlit as st

stock, sales = {"tea": 5}, 0
counted, go_on = Event(), Event()


@st.cache_data(show_spinner=False)
def in_stock(sales):
    left = stock["tea"]
    if not counted.is_set():  # the first call takes long
        counted.set()
        go_on.wait(10)
    return left


ben = Thread(target=in_stock, args=[sales])
ben.start()
counted.wait(10)
stock["tea"], sales = 4, sales + 1
st.text(f"After the sale: {in_stock(sales)}")
go_on.set()
ben.join()
st.text(f"A moment later: {in_stock(sales)}")
