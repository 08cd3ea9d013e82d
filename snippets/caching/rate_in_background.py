"""Shows a result that is refreshed in the background after 60 seconds."""
import streamlit as st
from call_log import calls


@st.cache_data(ttl=60, refresh_mode="background")
def load_rate():
    calls.append("load_rate")
    return f"Rate no. {len(calls)}"


st.text(load_rate())
