"""Adds up three tables of sold tickets, each with a large order in one row."""
import pandas as pd
import streamlit as st


@st.cache_data
def total(tickets):
    return int(tickets["sold"].sum())


def tickets(row):
    sold = [1] * 50_000
    sold[row] = 100 + row
    return pd.DataFrame({"sold": sold})


st.text(f"Totals: {[total(tickets(row)) for row in (0, 4, 12)]}")
