"""Resets the dictionary of filters, and not the widgets that fill it."""
import streamlit as st

DEFAULTS = {"price": 100, "colours": []}
st.session_state.setdefault("filters", dict(DEFAULTS))
filters = st.session_state.filters
filters["price"] = st.slider("Up to", 0, 100, value=100, key="price")
filters["colours"] = st.multiselect("Colours", ["red", "green"], key="colours")
if st.button("Reset", key="reset"):
    st.session_state.filters = dict(DEFAULTS)
    st.rerun()
st.text(f"Up to {filters['price']}, colours: {filters['colours']}")
