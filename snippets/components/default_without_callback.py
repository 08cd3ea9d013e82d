"""Gives a component a default for a value that has no callback."""
import streamlit as st

rate = st.components.v2.component("rate", html="<button>One more star</button>")
rated = rate(key="rating", default={"stars": 1})
st.text(f"Stars: {rated.stars}")
