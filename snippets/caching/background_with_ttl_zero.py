"""Shows a rate that is refreshed in the background, after no time at all."""
import streamlit as st


@st.cache_data(ttl=0, refresh_mode="background")
def load_rate():
    return 1.08


st.text(f"Rate: {load_rate()}")
