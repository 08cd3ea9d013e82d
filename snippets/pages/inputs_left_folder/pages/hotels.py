"""The page that finds what was stored, and no input."""
import streamlit as st

st.text(f"Hotels in {st.session_state.get('city', 'no such key')!r} for {st.session_state.guests}")
