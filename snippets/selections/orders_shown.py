"""Shows a table of orders, and the keys in session state."""
import pandas as pd
import streamlit as st

orders = pd.DataFrame({"customer": ["Ada", "Edith", "Grace"], "total": [40, 25, 90]})
st.dataframe(orders, key="orders")
st.text(f"Keys: {list(st.session_state)}")
