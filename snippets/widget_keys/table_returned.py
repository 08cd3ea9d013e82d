"""Takes the table that a data editor returns."""
import pandas as pd
import streamlit as st

prices = pd.DataFrame({"item": ["tea", "milk"], "price": [3, 2]})
table = st.data_editor(prices, key="prices")
st.text(f"Table: {', '.join(table)}")
