"""Shows what each way of clearing clears. The list begins anew in every run."""
import streamlit as st
from call_log import calls

calls.clear()


@st.cache_data
def load_rate(currency):
    calls.append(currency)


@st.cache_data
def load_news():
    calls.append("news")


@st.cache_resource
def open_database():
    calls.append("database")


if st.button("Clear one rate", key="one"):
    load_rate.clear("GBP")
if st.button("Clear all rates", key="rates"):
    load_rate.clear()
if st.button("Clear all data", key="data"):
    st.cache_data.clear()
load_rate("GBP")
load_rate("JPY")
load_news()
open_database()
st.text(f"Ran now: {' '.join(calls)}")
