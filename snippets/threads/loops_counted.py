"""Counts the event loops that the runs of a session have had."""
import asyncio

import streamlit as st

loop = asyncio.get_event_loop()
loops = st.session_state.setdefault("loops", [])
if loop not in loops:
    loops.append(loop)
st.text(f"Loops: {len(loops)}")
