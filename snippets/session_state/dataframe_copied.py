"""Changes a copy of a stored DataFrame."""
import pandas as pd
import streamlit as st

if "prices" not in st.session_state:
    st.session_state.prices = pd.DataFrame({"item": ["map", "compass"], "price": [12, 30]})

prices = st.session_state.prices.copy()
if st.button("Raise", key="raise"):
    prices.loc[0, "price"] += 1
st.button("Refresh", key="refresh")
st.text(f"Prices: {prices['price'].tolist()}")
