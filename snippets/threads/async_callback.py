"""Saves in a callback that is an async function."""
import streamlit as st


async def save():
    st.session_state.saved = True


st.button("Save", key="save", on_click=save)
st.text(f"Saved: {st.session_state.get('saved')}")
