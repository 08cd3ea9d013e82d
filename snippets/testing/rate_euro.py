"""Shows the euro's rate, through a cached function."""
import streamlit as st

RATE = 1.1


@st.cache_data
def load_rate():
    return RATE


st.text(f"Euro: {load_rate()}")
