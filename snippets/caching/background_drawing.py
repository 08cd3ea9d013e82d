"""Shows a rate that is refreshed in the background, and where it comes from."""
import streamlit as st


@st.cache_data(ttl=60, refresh_mode="background")
def load_rate():
    st.text("Source: the bank")
    return 1.08


st.text(f"Rate: {load_rate()}")
