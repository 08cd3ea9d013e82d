"""Takes an order in the callback, before anything can stop the run, and ignores an empty one."""
import time

import streamlit as st


def order():
    if st.session_state.product:
        st.session_state.orders.append(st.session_state.product)


st.session_state.setdefault("orders", [])
with st.form("order", clear_on_submit=True):
    st.text_input("Product", key="product")
    if st.form_submit_button("Order", on_click=order) and st.session_state.product:
        bar = st.progress(0.0)
        for step in range(30):
            time.sleep(0.1)
            bar.progress(step / 30)
st.text(f"Orders: {', '.join(st.session_state.orders) or 'none'}")
