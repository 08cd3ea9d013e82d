"""Offers two tabs in a fragment, and counts the runs of the script."""
import streamlit as st


@st.fragment
def show_order():
    bill, delivery = st.tabs(["Bill", "Delivery"], key="part", on_change="rerun")
    if bill.open:
        bill.text("40 euros")
    if delivery.open:
        delivery.text("On Friday")


st.session_state.setdefault("script_runs", 0)
st.session_state.script_runs += 1
show_order()
st.text(f"Script runs: {st.session_state.script_runs}")
