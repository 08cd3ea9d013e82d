"""Starts with the first order selected, or with the last one."""
import pandas as pd
import streamlit as st

orders = pd.DataFrame({"customer": ["Ada", "Edith", "Grace"], "total": [40, 25, 90]})
row = 2 if st.checkbox("Start with the last", key="last") else 0
start = {"selection": {"rows": [row]}}
picked = st.dataframe(orders, key="orders", on_select="rerun", selection_default=start)
st.text(f"Selected: {picked.selection.rows}")
