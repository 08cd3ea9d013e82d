"""Puts the orders that somebody looks at into the address."""
import streamlit as st

st.text(f"In the address: {len(st.query_params.get_all('order'))}")
if st.button("1,000 orders", key="fewer"):
    st.query_params["order"] = [str(order) for order in range(1000)]
if st.button("1,001 orders", key="more"):
    st.query_params["order"] = [str(order) for order in range(1001)]
