"""Two prices, and a button that raises one of them."""
import pandas as pd
import streamlit as st

if "prices" not in st.session_state:
    st.session_state.prices = pd.DataFrame({"item": ["map", "compass"], "price": [12, 30]})

if st.button("Raise", key="raise"):
    st.session_state.prices.loc[0, "price"] += 1
st.button("Refresh", key="refresh")
st.text(f"Prices: {st.session_state.prices['price'].tolist()}")
