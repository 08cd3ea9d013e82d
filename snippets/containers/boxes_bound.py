"""Keeps in the address whether an expander is open and which tab is in front."""
import streamlit as st

details = st.expander("Details", key="details", bind="query-params")
bill, delivery = st.tabs(["Bill", "**Delivery**"], key="part", bind="query-params")
for name, box in {"details": details, "bill": bill, "delivery": delivery}.items():
    if box.open:
        st.text(f"Made: {name}")
st.text(f"In state: {st.session_state.details}, {st.session_state.part}")
