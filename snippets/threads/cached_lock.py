"""Lets two coroutines take turns by a lock that is cached, in each run."""
import asyncio

import streamlit as st


@st.cache_resource
def turn():
    return asyncio.Lock()


async def pay(name):
    async with turn():
        await asyncio.sleep(0.01)
    return name


async def main():
    return await asyncio.gather(pay("Ada"), pay("Ben"))


st.text(f"Paid: {asyncio.run(main())}")
