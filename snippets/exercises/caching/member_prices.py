"""Prices of a café, with a discount for members."""
import streamlit as st


@st.cache_resource
def executions():
    return []


@st.cache_data
def load_prices():
    executions().append("load_prices")
    return {"tea": 4, "cake": 6}


prices = load_prices()
st.checkbox("Large print", key="large")
if st.checkbox("Member", key="member"):
    for item in prices:
        prices[item] -= 1
st.text(f"Tea {prices['tea']}, cake {prices['cake']}")
st.text(f"Executions: {len(executions())}")
