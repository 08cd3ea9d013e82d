"""Shows an order that a double click loses: the second click hands over the cleared field."""
import time

import streamlit as st

st.session_state.setdefault("orders", [])
with st.form("order", clear_on_submit=True):
    product = st.text_input("Product", key="product")
    sent = st.form_submit_button("Order")
if sent and product:
    bar = st.progress(0.0)
    for step in range(30):
        time.sleep(0.1)
        bar.progress(step / 30)
    st.session_state.orders.append(product)
elif sent:
    st.error("Enter a product.")
st.text(f"Orders: {', '.join(st.session_state.orders) or 'none'}")
