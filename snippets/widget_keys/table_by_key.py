"""Takes the table of a data editor from the editor's key."""
import pandas as pd
import streamlit as st

prices = pd.DataFrame({"item": ["tea", "milk"], "price": [3, 2]})
st.data_editor(prices, key="prices")
table = st.session_state.prices
st.text(f"Table: {', '.join(table)}")
