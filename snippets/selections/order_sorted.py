"""Sorts orders by their total, if asked to, and shows the one that is selected."""
import pandas as pd
import streamlit as st

orders = pd.DataFrame({"customer": ["Ada", "Edith", "Grace"], "total": [40, 25, 90]})
by_total = st.checkbox("Sort by total", key="by_total")
if by_total:
    orders = orders.sort_values("total")
picked = st.dataframe(orders, key="orders", on_select="rerun", selection_mode="single-row")
st.text(f"Selected: {', '.join(orders.customer.iloc[picked.selection.rows]) or 'nobody'}")
