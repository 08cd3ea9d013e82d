"""Shows a rate that is refreshed in the background, and below it where it comes from."""
import streamlit as st


@st.cache_data(ttl=60, refresh_mode="background")
def load_rate():
    return 1.08, "the bank"


rate, source = load_rate()
st.text(f"Rate: {rate}")
st.text(f"Source: {source}")
