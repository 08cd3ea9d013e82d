"""Starts with two cells selected, and selects two others at a click."""
import pandas as pd
import streamlit as st


def select():
    st.session_state.orders = {"selection": {"rows": [], "columns": [], "cells": [(0, "total"), (1, "total")]}}


orders = pd.DataFrame({"customer": ["Ada", "Edith", "Grace"], "total": [40, 25, 90]})
st.button("Select", key="select", on_click=select)
start = {"selection": {"cells": [(1, "customer"), (2, "customer")]}}
picked = st.dataframe(orders, key="orders", on_select="rerun", selection_mode="multi-cell", selection_default=start)
st.text(f"Selected: {picked.selection.cells}")
