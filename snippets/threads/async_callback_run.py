"""Saves in a callback that runs an async function."""
import asyncio

import streamlit as st


async def save():
    st.session_state.saved = True


def run_save():
    asyncio.run(save())


st.button("Save", key="save", on_click=run_save)
st.text(f"Saved: {st.session_state.get('saved')}")
