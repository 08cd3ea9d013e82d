"""Sorts the edited table and feeds it back: one edit spreads over the rows."""
import pandas as pd
import streamlit as st

start = pd.DataFrame({"item": ["milk", "tea", "rice"], "price": [2, 3, 5]})
st.session_state.setdefault("prices", start)
edited = st.data_editor(st.session_state.prices, key="edits")
st.session_state.prices = edited.sort_values("price", ignore_index=True)
st.button("Again", key="again")
st.text(f"Stored: {st.session_state.prices.values.tolist()}")
