"""Runs a coroutine at a click, and then asks for the event loop of the thread."""
import asyncio

import streamlit as st

if st.button("Load", key="load"):
    asyncio.run(asyncio.sleep(0))
loop = asyncio.get_event_loop()
st.text("There is a loop")
