"""Shows a rate that is kept in a file and refreshed in the background."""
import streamlit as st


@st.cache_data(ttl=60, persist="disk", refresh_mode="background")
def load_rate():
    return 1.08


st.text(f"Rate: {load_rate()}")
