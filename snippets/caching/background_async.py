"""Shows a rate that an async function loads and that is refreshed in the background."""
import asyncio

import streamlit as st


@st.cache_data(ttl=60, refresh_mode="background")
async def load_rate():
    return 1.08


st.text(f"Rate: {asyncio.run(load_rate())}")
