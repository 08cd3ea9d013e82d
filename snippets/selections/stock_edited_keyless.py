"""Lets users edit a stock in an editor without a key; ticking the box changes its figures."""
import pandas as pd
import streamlit as st

stock = pd.DataFrame({"cups": [2, 3], "pots": [4, 1]})
if st.checkbox("New figures", key="figures"):
    stock.pots *= 10
edited = st.data_editor(stock)
st.text(f"Cups: {edited.cups.tolist()}, pots: {edited.pots.tolist()}")
