"""One exchange rate, for the currency that is chosen."""
import streamlit as st
from call_log import calls


@st.cache_data
def load_rate(currency):
    calls.append(currency)
    return {"GBP": 0.86, "JPY": 171.0}[currency]


currency = st.selectbox("Currency", ["GBP", "JPY"], key="currency")
st.text(f"1 EUR = {load_rate(currency)} {currency}")
st.text(f"Executions: {' '.join(calls)}")
