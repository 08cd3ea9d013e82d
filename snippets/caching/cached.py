"""Exchange rates from a function under st.cache_data."""
import streamlit as st
from call_log import calls


@st.cache_data
def load_rates():
    calls.append("load_rates")
    return {"GBP": 0.86, "JPY": 171.0}


rates = load_rates()
currency = st.selectbox("Currency", list(rates), key="currency")
st.text(f"1 EUR = {rates[currency]} {currency}")
st.text(f"Executions: {len(calls)}")
