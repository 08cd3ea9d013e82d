"""Reads rows twice from a cached generator."""
import streamlit as st


@st.cache_resource
def rows():
    return (f"row {number}" for number in range(3))


st.text(f"First reading: {list(rows())}")
st.text(f"Second reading: {list(rows())}")
