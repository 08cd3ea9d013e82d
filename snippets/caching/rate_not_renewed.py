"""Shows a rate that is refreshed in the background, and how often the bank was asked before."""
import streamlit as st
from call_log import calls


@st.cache_data(ttl=3600, refresh_mode="background")
def load_rate():
    calls.append("load_rate")
    if len(calls) > 1:
        raise ConnectionError("The bank does not answer.")
    return 1.08


st.text(f"Asked: {len(calls)} times")
st.text(f"Rate: {load_rate()}")
