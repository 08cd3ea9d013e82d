"""A page that leads to the other one by st.switch_page."""
import streamlit as st

st.text(f"Prices in {st.session_state.get('currency')}")
if st.button("To the orders", key="go"):
    st.switch_page("orders.py")
