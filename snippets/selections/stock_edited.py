"""Lets users edit a stock with fixed rows and with rows to add; ticking a box changes its figures or a town."""
import pandas as pd
import streamlit as st

stock = pd.DataFrame({"cups": [2, 3], "pots": [4, 1]}, index=["Oslo", "Rome"])
if st.checkbox("New figures", key="figures"):
    stock.pots *= 10
if st.checkbox("Another town", key="town"):
    stock.index = ["Oslo", "Paris"]
for rows in ("fixed", "dynamic", "add"):
    edited = st.data_editor(stock, key=rows, num_rows=rows)
    st.text(f"{rows}: {edited.cups.tolist()}")
