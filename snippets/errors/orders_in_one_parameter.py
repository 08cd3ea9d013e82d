"""Puts the orders that somebody looks at into the address, as one text."""
import streamlit as st

orders = st.query_params.get("orders", "").split(",")
st.text(f"In the address: {len(orders)}")
if st.button("1,001 orders", key="more"):
    st.query_params["orders"] = ",".join(str(order) for order in range(1001))
