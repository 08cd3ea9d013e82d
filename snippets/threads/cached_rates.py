"""Loads a rate in a cached async function: five times at once, then in five threads, each with a loop of its own."""
import asyncio
from concurrent.futures import ThreadPoolExecutor

import streamlit as st

loaded = []


@st.cache_data
async def rate(currency):
    loaded.append(currency)
    await asyncio.sleep(0.1)
    return len(currency)


async def five(currency):
    return await asyncio.gather(*[rate(currency) for _ in range(5)])


def one(currency):
    return asyncio.run(rate(currency))


asyncio.run(five("GBP"))
with ThreadPoolExecutor(5) as pool:
    rates = list(pool.map(one, ["JPY"] * 5))
st.text(f"Loaded: {loaded}, then asked again: {asyncio.run(rate('GBP'))}, {rates}")
