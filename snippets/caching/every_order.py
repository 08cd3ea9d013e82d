"""Shows that a cache without limits keeps the result for every argument."""
import streamlit as st
from call_log import calls


@st.cache_data
def load_order(number):
    calls.append(number)
    return f"Order {number}"


for number in range(200):
    load_order(number)
st.text(f"Executions: {len(calls)}")
