"""Asks twice for a price, with the arguments in one order."""
import streamlit as st
from call_log import calls


@st.cache_data
def price(drink, cups):
    calls.append(drink)
    return cups * {"coffee": 3, "tea": 2}[drink]


st.text(price(drink="coffee", cups=2))
st.text(price(drink="coffee", cups=2))
st.text(f"Executions: {len(calls)}")
