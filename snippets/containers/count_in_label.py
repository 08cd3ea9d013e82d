"""Counts in the labels of an expander and of a tab, which tell whether they are open."""
import streamlit as st


def add():
    st.session_state.boxes += 1


st.session_state.setdefault("boxes", 3)
st.button("Add", key="add", on_click=add)
count = st.session_state.boxes
st.expander(f"Boxes ({count})", key="details", on_change="rerun").text("Small ones")
bill, delivery = st.tabs([f"Bill ({count})", "Delivery"], key="part", on_change="rerun")
bill.text("40 euros")
delivery.text("On Friday")
