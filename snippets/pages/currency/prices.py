"""The page of the prices, with a button that leads to the orders."""
import streamlit as st

st.text(f"Prices in {st.session_state.get('currency')}")
if st.button("To the orders", key="go"):
    st.switch_page("orders.py")
