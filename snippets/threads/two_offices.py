"""Asks two offices at the same time and stores their answers."""
import asyncio

import streamlit as st


async def ask(city):
    await asyncio.sleep(0.01)
    st.session_state[city] = f"{st.session_state.question} {city}"
    st.text(st.session_state[city])


async def ask_all():
    await asyncio.gather(ask("Oslo"), ask("Rome"))


st.session_state.setdefault("question", "Open in")
if st.button("Ask", key="ask"):
    asyncio.run(ask_all())
st.text(f"Stored: {st.session_state.get('Oslo')}, {st.session_state.get('Rome')}")
