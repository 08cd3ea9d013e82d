"""Lets users select rows, columns and a cell of a table."""
import pandas as pd
import streamlit as st

orders = pd.DataFrame({"customer": ["Ada", "Edith", "Grace"], "total": [40, 25, 90]}, index=[101, 102, 103])
modes = ["multi-row", "multi-column", "single-cell"]
picked = st.dataframe(orders, key="orders", on_select="rerun", selection_mode=modes).selection
st.text(f"Rows: {picked.rows}, columns: {picked.columns}, cells: {picked.cells}")
