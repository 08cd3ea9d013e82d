"""Hides a bound filter, and unbinds another one."""
import streamlit as st

if st.checkbox("Filter by size", value=True, key="filter"):
    st.multiselect("Sizes", ["S", "M", "L"], key="sizes", bind="query-params")
shared = st.checkbox("City in the address", value=True, key="shared")
st.selectbox("City", ["Bern", "Oslo"], key="city", bind="query-params" if shared else None)
if st.button("Set the parameter", key="set"):
    st.query_params["city"] = "Rome"
st.text(f"Sizes: {st.session_state.get('sizes')}, city: {st.session_state.city}")
st.text(f"In the address: {sorted(st.query_params)}")
