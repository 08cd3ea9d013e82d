"""Shows a checkbox inside a cached function: it is there, and does nothing."""
import streamlit as st


@st.cache_data
def load_rate():
    with_fee = st.checkbox("With fee", key="fee")
    return 0.88 if with_fee else 0.86


st.text(f"Rate: {load_rate()}")
