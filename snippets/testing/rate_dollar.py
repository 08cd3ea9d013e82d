"""Shows the dollar's rate, through a cached function that another app has word for word."""
import streamlit as st

RATE = 1.2


@st.cache_data
def load_rate():
    return RATE


st.text(f"Dollar: {load_rate()}")
