"""Reads from a component a value whose name is misspelt, under its key and from its result."""
import streamlit as st

rate = st.components.v2.component("rate", html="<button>One more star</button>")
rated = rate(key="rating", default={"stars": 1}, on_stars_change=lambda: None)
st.text(f"In state: {st.session_state.rating.starz}")
st.text(f"Stars: {rated.starz}")
