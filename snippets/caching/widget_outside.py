"""Draws the checkbox outside and hands its value to the cached function."""
import streamlit as st


@st.cache_data
def load_rate(with_fee):
    return 0.88 if with_fee else 0.86


with_fee = st.checkbox("With fee", key="fee")
st.text(f"Rate: {load_rate(with_fee)}")
