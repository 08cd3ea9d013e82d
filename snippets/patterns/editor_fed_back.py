"""Feeds the edited table back into its data editor: every second edit is lost."""
import pandas as pd
import streamlit as st

start = pd.DataFrame({"item": ["tea", "milk", "rice"], "price": [3, 2, 5]})
st.session_state.setdefault("prices", start)
st.session_state.prices = st.data_editor(st.session_state.prices, num_rows="dynamic", key="edits")
st.text(f"Stored: {st.session_state.prices.values.tolist()}")
