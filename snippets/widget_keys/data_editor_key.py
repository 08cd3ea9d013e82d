"""Shows what a data editor returns, and what its key holds."""
import pandas as pd
import streamlit as st

prices = pd.DataFrame({"item": ["tea", "milk"], "price": [3, 2]})
table = st.data_editor(prices, key="prices")
st.text(f"Returned: {type(table).__name__} with {len(table)} rows")
st.text(f"In state: {dict(st.session_state.prices)}")
