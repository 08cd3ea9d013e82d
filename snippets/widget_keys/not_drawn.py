"""Hides an input: its key and its value go with it."""
import streamlit as st

show = st.checkbox("Show details", value=True, key="show")
if show:
    st.text_input("Allergies", key="diet")
st.text(f"In state: {st.session_state.get('diet', 'no such key')!r}")
