"""A price from a cached function, and whether this session has loaded it."""
import streamlit as st


@st.cache_data
def load_prices():
    st.session_state.loaded_here = True
    return {"honey": 4.5}


price = load_prices()["honey"]
st.text(f"{price:.2f} €, loaded here: {'loaded_here' in st.session_state}")
