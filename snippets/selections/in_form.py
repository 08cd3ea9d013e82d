"""Offers a table in a form, and a checkbox beside it."""
import pandas as pd
import streamlit as st

orders = pd.DataFrame({"customer": ["Ada", "Edith", "Grace"], "total": [40, 25, 90]})
with st.form("ship"):
    picked = st.dataframe(orders, key="orders", on_select="rerun")
    st.form_submit_button("Ship", key="send")
st.checkbox("Express", key="express")
st.text(f"Shipped: {picked.selection.rows}")
