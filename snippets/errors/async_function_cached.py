"""Loads the number of orders from a service, and waits for it."""
import asyncio

import streamlit as st


async def fetch():
    return 128


@st.cache_data
async def load():
    return await fetch()


st.text(f"{asyncio.run(load())} orders")
