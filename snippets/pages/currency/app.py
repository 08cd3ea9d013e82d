"""Shows a widget in the entry point, which all pages share."""
import streamlit as st

st.sidebar.selectbox("Currency", ["EUR", "USD"], key="currency")
st.navigation([st.Page("prices.py"), st.Page("orders.py")]).run()
