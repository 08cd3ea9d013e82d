"""Shows a rate that is refreshed in the background, with no time for it."""
import streamlit as st


@st.cache_data(refresh_mode="background")
def load_rate():
    return 1.08


st.text(f"Rate: {load_rate()}")
