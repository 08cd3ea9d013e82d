"""Shows a rate and a client that async functions load."""
import asyncio

import streamlit as st
from call_log import calls


@st.cache_data
async def load_rate():
    await asyncio.sleep(0)
    calls.append("rate")
    return 1.08


@st.cache_resource
async def load_model():
    calls.append("model")
    return {"size": 3}


call = load_rate()
st.text(f"Before: {' '.join(calls)}")
st.text(f"Rate: {asyncio.run(call)}, model: {asyncio.run(load_model())}")
st.text(f"After: {' '.join(calls)}")
