"""Hides a bound filter, and has a button that writes its parameter."""
import streamlit as st

if st.checkbox("Filter by size", value=True, key="filter"):
    st.multiselect("Sizes", ["S", "M", "L"], key="sizes", bind="query-params")
if st.button("Only M", key="only_m"):
    st.query_params["sizes"] = ["M"]
st.text(f"Sizes: {st.session_state.get('sizes')}")
