"""Starts a task, does not wait for it, and notes how far it came."""
import asyncio

import streamlit as st

notes = st.session_state.setdefault("notes", [])


async def count():
    try:
        for number in range(3):
            notes.append(number)
            await asyncio.sleep(0.05)
    except asyncio.CancelledError:
        notes.append("cancelled")


async def main():
    task = asyncio.create_task(count())
    await asyncio.sleep(0)
    return task


if st.button("Count", key="count"):
    asyncio.run(main())
st.text(f"Notes: {notes}")
