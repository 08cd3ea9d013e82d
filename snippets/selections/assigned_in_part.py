"""Counts how often the callback of a table is called; a click selects the second row."""
import pandas as pd
import streamlit as st


def select_second():
    st.session_state.orders = {"selection": {"rows": [1]}}


def count():
    st.session_state.calls += 1


st.session_state.setdefault("calls", 0)
orders = pd.DataFrame({"customer": ["Ada", "Edith", "Grace"], "total": [40, 25, 90]})
st.button("Second", key="second", on_click=select_second)
st.dataframe(orders, key="orders", on_select=count)
st.text(f"Calls: {st.session_state.calls}")
