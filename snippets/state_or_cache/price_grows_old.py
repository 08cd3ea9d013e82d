"""A price in session state, beside the cached one."""
import streamlit as st
from ticket_machine import draw


@st.cache_data(ttl=60)
def load_price():
    return 100 + draw()


if "price" not in st.session_state:
    st.session_state.price = load_price()
st.text(f"In session state: {st.session_state.price}")
st.text(f"Cached: {load_price()}")
