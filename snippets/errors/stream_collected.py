"""Collects the orders that a service sends, and shows them."""
import asyncio

import streamlit as st


async def stream():
    yield "tea"
    yield "milk"


@st.cache_data
async def collect():
    return [order async for order in stream()]


st.text(", ".join(asyncio.run(collect())))
