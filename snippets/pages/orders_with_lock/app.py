"""Shows a list of orders that all sessions add to, kept in a JSON file behind a lock."""
import order_store
import streamlit as st

item = st.text_input("Order", key="item")
if st.button("Add", key="add"):
    order_store.add(item)
st.text(f"Orders: {', '.join(sorted(order_store.orders()))}")
