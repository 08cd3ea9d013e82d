"""Offers a table in a fragment, and counts the runs of the script."""
import pandas as pd
import streamlit as st


@st.fragment
def show_orders():
    orders = pd.DataFrame({"customer": ["Ada", "Edith", "Grace"], "total": [40, 25, 90]})
    picked = st.dataframe(orders, key="orders", on_select="rerun")
    st.text(f"Selected: {picked.selection.rows}")


st.session_state.setdefault("script_runs", 0)
st.session_state.script_runs += 1
show_orders()
st.text(f"Script runs: {st.session_state.script_runs}, in state: {st.session_state.orders.selection.rows}")
