"""Sorts orders by their total, if asked to, and shows the one that is selected, by its number."""
import pandas as pd
import streamlit as st

orders = pd.DataFrame({"customer": ["Ada", "Edith", "Grace"], "total": [40, 25, 90]}, index=[101, 102, 103])
if st.checkbox("Sort by total", key="by_total"):
    orders = orders.sort_values("total")
numbers = list(orders.index)
start = {"selection": {"rows": [numbers.index(number) for number in st.session_state.get("selected", [])]}}
picked = st.dataframe(
    orders, key=f"orders {numbers}", on_select="rerun", selection_mode="single-row", selection_default=start
)
st.session_state.selected = [numbers[row] for row in picked.selection.rows]
st.text(f"Selected: {', '.join(orders.customer.loc[st.session_state.selected]) or 'nobody'}")
