"""Selects an order at a click: the second one, or one that is not there."""
import pandas as pd
import streamlit as st


def select(row):
    st.session_state.orders = {"selection": {"rows": [row], "columns": [], "cells": []}}


orders = pd.DataFrame({"customer": ["Ada", "Edith", "Grace"], "total": [40, 25, 90]})
st.button("Second", key="second", on_click=select, args=(1,))
st.button("Tenth", key="tenth", on_click=select, args=(9,))
picked = st.dataframe(orders, key="orders", on_select="rerun")
st.text(f"Selected: {picked.selection.rows}")
