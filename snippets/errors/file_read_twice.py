"""Shows the error of reading an uploaded file twice."""
import pandas as pd
import streamlit as st

file = st.file_uploader("Orders", key="orders")
if file:
    st.text(f"Rows: {len(pd.read_csv(file))}")
    st.text(f"Columns: {list(pd.read_csv(file).columns)}")
