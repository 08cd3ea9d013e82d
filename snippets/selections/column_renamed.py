"""Shows totals in euros or in dollars, and tells which column is selected."""
import pandas as pd
import streamlit as st

orders = pd.DataFrame({"customer": ["Ada", "Edith", "Grace"], "euros": [40, 25, 90]})
if st.checkbox("In dollars", key="dollars"):
    orders = orders.rename(columns={"euros": "dollars"})
picked = st.dataframe(orders, key="orders", on_select="rerun", selection_mode="single-column")
st.text(f"Columns: {', '.join(orders.columns)}; selected: {picked.selection.columns}")
