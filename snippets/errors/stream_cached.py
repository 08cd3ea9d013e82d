"""Shows the orders as a service sends them, one after the other."""
import streamlit as st


@st.cache_data
async def stream():
    yield "tea"
    yield "milk"


st.write_stream(stream())
