"""Keeps in the address whether prices are shown."""
import streamlit as st

st.checkbox("Show prices", key="prices", bind="query-params")
if st.button("Share", key="share"):
    st.query_params["shared"] = "true"
st.text(f"Shared: {st.query_params.get('shared')}")
