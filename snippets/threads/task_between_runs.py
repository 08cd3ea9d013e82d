"""Counts in a task on the thread's event loop, and drives the loop for a moment in each run."""
import asyncio

import streamlit as st


async def count():
    while st.session_state.count < 100:
        st.session_state.count += 1
        await asyncio.sleep(0)


loop = asyncio.get_event_loop()
if "count" not in st.session_state:
    st.session_state.count = 0
    st.session_state.task = loop.create_task(count())
st.text(f"Before: {st.session_state.count}")
loop.run_until_complete(asyncio.sleep(0))
st.text(f"After: {st.session_state.count}")
