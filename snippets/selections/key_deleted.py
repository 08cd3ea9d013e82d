"""Deletes the key of a table at a click."""
import pandas as pd
import streamlit as st


def forget():
    del st.session_state.orders


orders = pd.DataFrame({"customer": ["Ada", "Edith", "Grace"], "total": [40, 25, 90]})
st.button("Forget", key="forget", on_click=forget)
picked = st.dataframe(orders, key="orders", on_select="rerun")
st.text(f"Selected: {picked.selection.rows}")
