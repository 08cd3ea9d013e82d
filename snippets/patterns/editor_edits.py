"""Shows what a data editor returns after edits, and what its key holds."""
import pandas as pd
import streamlit as st


def listed(table):
    return ", ".join(f"{item} {price:g}" for item, price in table.values)


prices = pd.DataFrame({"item": ["tea", "milk", "rice"], "price": [3, 2, 5]})
table = st.data_editor(prices, num_rows="dynamic", key="edits")
st.text(f"Returned: {listed(table)}")
st.text(f"In state: {dict(st.session_state.edits)}")
st.text(f"Given: {listed(prices)}")
