"""Shows what a table of orders returns, and what its key holds."""
import pandas as pd
import streamlit as st

orders = pd.DataFrame({"customer": ["Ada", "Edith", "Grace"], "total": [40, 25, 90]})
picked = st.dataframe(orders, key="orders", on_select="rerun")
st.text(f"Returned: {picked.selection.rows}")
st.text(f"In state: {st.session_state.orders.selection.rows}")
