"""Lists all orders or those that are open, and tells which row is selected."""
import pandas as pd
import streamlit as st

orders = pd.DataFrame({"customer": ["Ada", "Edith", "Grace", "Joan", "Mary"], "open": [True, True, True, True, False]})
if st.checkbox("Open orders only", key="open_only"):
    orders = orders[orders.open]
picked = st.dataframe(orders, key="orders", on_select="rerun", selection_mode="single-row")
st.text(f"{len(orders)} orders, selected: {picked.selection.rows}")
