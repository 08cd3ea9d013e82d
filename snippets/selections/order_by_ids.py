"""Lists all orders or those that are open in a table whose key names its rows, and shows the one that is selected."""
import pandas as pd
import streamlit as st

orders = pd.DataFrame({"customer": ["Ada", "Edith", "Grace", "Joan", "Mary"], "open": [True, True, True, True, False]})
if st.checkbox("Open orders only", key="open_only"):
    orders = orders[orders.open]
key = "orders " + " ".join(map(str, orders.index))
picked = st.dataframe(orders, key=key, on_select="rerun", selection_mode="single-row")
st.text(f"{len(orders)} orders")
for row in picked.selection.rows:
    st.text(f"Selected: {orders.customer.iloc[row]}")
