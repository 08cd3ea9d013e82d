"""Gives a table in a form a callback."""
import pandas as pd
import streamlit as st


def note():
    st.session_state.noted = True


orders = pd.DataFrame({"customer": ["Ada", "Edith", "Grace"], "total": [40, 25, 90]})
with st.form("ship"):
    st.dataframe(orders, key="orders", on_select=note)
    st.form_submit_button("Ship", key="send")
