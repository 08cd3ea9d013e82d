"""Saves a draft in a thread of asyncio, and keeps what it was told."""
import asyncio

import streamlit as st


def save():
    st.session_state.draft = "saved"
    return "the thread is through"


st.session_state.told = asyncio.run(asyncio.to_thread(save))
st.text(f"Draft: {st.session_state.get('draft')}, told: {st.session_state.told}")
