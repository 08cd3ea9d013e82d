"""Shows a model that is loaded anew in the background after 60 seconds."""
import streamlit as st
from call_log import calls


def release(model):
    calls.append(f"release {model}")


@st.cache_resource(ttl=60, refresh_mode="background", on_release=release)
def load_model():
    return calls.append("load") or f"Model {calls.count('load')}"


st.text(load_model())
if st.checkbox("Show the log", key="log"):
    st.text(f"Log: {', '.join(calls)}")
