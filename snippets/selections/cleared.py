"""Takes the selection of a table back at a click."""
import pandas as pd
import streamlit as st


def clear():
    st.session_state.orders = {"selection": {"rows": [], "columns": [], "cells": []}}


orders = pd.DataFrame({"customer": ["Ada", "Edith", "Grace"], "total": [40, 25, 90]})
st.button("Clear", key="clear", on_click=clear)
picked = st.dataframe(orders, key="orders", on_select="rerun")
st.text(f"Selected: {picked.selection.rows}")
