"""A list of orders that all sessions add to, kept in a database."""
import order_store
import streamlit as st

item = st.text_input("Order", key="item")
if st.button("Add", key="add"):
    order_store.add(item)
st.text(f"Orders: {', '.join(order_store.orders())}")
