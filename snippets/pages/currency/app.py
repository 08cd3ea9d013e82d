"""The entry point of a shop, with a choice of currency."""
import streamlit as st

st.sidebar.selectbox("Currency", ["EUR", "USD"], key="currency")
st.navigation([st.Page("prices.py"), st.Page("orders.py")]).run()
