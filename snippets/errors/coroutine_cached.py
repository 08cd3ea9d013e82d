"""Loads the number of orders from a service."""
import asyncio

import streamlit as st


async def fetch():
    return 128


@st.cache_data
def load():
    return fetch()


st.text(f"{asyncio.run(load())} orders")
