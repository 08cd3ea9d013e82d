"""Shows a model that is loaded anew after 60 seconds, and how often it was loaded."""
import streamlit as st
from call_log import calls


@st.cache_resource(ttl=60)
def load_model():
    calls.append("load")
    return f"Model {len(calls)}"


st.text(load_model())
st.text(f"Log: {', '.join(calls)}")
