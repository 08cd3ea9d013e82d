"""Shows that st.cache_resource hands out the object that its function made."""
import streamlit as st
from call_log import calls


@st.cache_resource
def load_settings():
    settings = {"theme": "light"}
    calls.append(settings)
    return settings


first, second = load_settings(), load_settings()
st.text(f"First call, the original: {first is calls[0]}")
st.text(f"Second call, the original: {second is calls[0]}")
st.text(f"Objects made: {len(calls)}")
