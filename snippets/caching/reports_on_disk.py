"""Loads reports that are kept on disk, with ten kilobytes of them in memory, and two that are not."""
import streamlit as st
from call_log import calls


@st.cache_data(max_size="10KB", persist="disk")
def load_report(city):
    calls.append(city)
    return city * 2000


@st.cache_data(persist=None)
def load_rate():
    calls.append("rate")


@st.cache_data(persist=False)
def load_price():
    calls.append("price")


for city in ["Oslo", "Bern", "Oslo"]:
    load_report(city)
load_rate()
load_price()
st.text(f"Executions: {' '.join(calls)}")
