"""Sets the page title below other commands, and twice."""
import streamlit as st

orders = st.session_state.setdefault("orders", 128)
st.text(f"{orders} orders")
st.set_page_config(page_title="Orders")
st.set_page_config(page_title=f"Orders ({orders})")
st.text("Ready")
