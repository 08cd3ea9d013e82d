"""Tells what Python makes of a cached async function."""
import asyncio
import inspect

import streamlit as st
from call_log import calls


@st.cache_data
async def load_rate():
    calls.append("load")
    return 1.08


call = load_rate()
st.text(f"{inspect.iscoroutinefunction(load_rate)}, {inspect.isawaitable(call)}, {asyncio.run(call)}")
asyncio.run(inspect.unwrap(load_rate)())
st.text(f"Loaded: {len(calls)}")
