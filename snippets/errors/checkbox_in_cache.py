"""Shows the warning about a widget in a cached function."""
import streamlit as st


@st.cache_data
def load():
    everything = st.checkbox("Closed orders too", key="closed")
    return 256 if everything else 128


st.text(f"{load()} orders")
