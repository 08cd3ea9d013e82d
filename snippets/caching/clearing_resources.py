"""Shows how often two resources are made, with buttons that clear them."""
import streamlit as st
from call_log import calls


@st.cache_resource
def connect():
    calls.append("connect")


@st.cache_resource
def load_model():
    calls.append("model")


if st.button("Clear the connection", key="one"):
    connect.clear()
if st.button("Clear all", key="all"):
    st.cache_resource.clear()
connect()
load_model()
st.text(f"Made: {' '.join(calls)}")
