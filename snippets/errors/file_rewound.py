"""Rewinds an uploaded file before it is read again."""
import pandas as pd
import streamlit as st

file = st.file_uploader("Orders", key="orders")
if file:
    st.text(f"Rows: {len(pd.read_csv(file))}")
    file.seek(0)
    st.text(f"Columns: {list(pd.read_csv(file).columns)}")
