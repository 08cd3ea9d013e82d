"""The main page of a shop, which offers its stock and its prices."""
import streamlit as st

st.text("Shop")
if st.button("Stock", key="stock"):
    st.switch_page("pages/stock.py")
if st.button("Prices", key="prices"):
    st.switch_page("prices.py")
