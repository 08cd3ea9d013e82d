"""Connects to 200 sensors, and counts the connections."""
import streamlit as st
from call_log import calls


@st.cache_resource
def connect(number):
    calls.append(number)
    return {"sensor": number}


for number in range(200):
    connect(number)
st.text(f"Connected: {len(calls)}")
