"""Shows a cached total that misses a change in a large table."""
import pandas as pd
import streamlit as st

ROWS = 50_000


@st.cache_data
def total(table):
    return int(table["amount"].sum())


first = st.number_input("First amount", value=0, key="first")
table = pd.DataFrame({"amount": [first] + [0] * (ROWS - 1)})
st.text(f"Cached: {total(table)}")
st.text(f"Now: {table['amount'].sum()}")
