"""Lets its user edit how many shops there are in each town."""
import pandas as pd
import streamlit as st

towns = pd.DataFrame({"town": ["Oslo", "Rome"], "shops": [1, 2]})
edited = st.data_editor(towns, key="towns", num_rows="dynamic")
st.text(f"Shops: {edited['shops'].tolist()}")
