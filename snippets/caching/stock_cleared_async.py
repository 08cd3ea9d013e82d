"""Tells what is in stock, in an async function, while somebody buys."""
import asyncio
from threading import Event, Thread

import streamlit as st

stock = {"tea": 5}
counted, go_on = Event(), Event()


@st.cache_data(show_spinner=False)
async def in_stock():
    left = stock["tea"]
    counted.set()
    await asyncio.to_thread(go_on.wait, 10)
    return left


bens = []
ben = Thread(target=lambda: bens.append(asyncio.run(in_stock())))
ben.start()
counted.wait(10)
stock["tea"] = 4
in_stock.clear()
go_on.set()
ben.join()
st.text(f"Ben's call: {bens[0]}, a moment later: {asyncio.run(in_stock())}")
