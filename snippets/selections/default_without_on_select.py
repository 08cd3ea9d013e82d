"""Shows a table of orders, with the second one selected at the start."""
import pandas as pd
import streamlit as st

orders = pd.DataFrame({"customer": ["Ada", "Edith", "Grace"], "total": [40, 25, 90]})
start = {"selection": {"rows": [1]}}
st.dataframe(orders, key="orders", selection_default=start)
