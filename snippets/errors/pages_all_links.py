"""Has a link to the weather in its navigation."""
import streamlit as st

st.navigation([st.Page("https://example.org/weather", title="Weather")]).run()
