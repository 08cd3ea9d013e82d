"""Changes the address of a list of orders in ways that are refused."""
import streamlit as st

if st.button("Set", key="set"):
    st.query_params.from_dict({"state": "open", "tag": {"tea": 1}})
if st.button("Forget by key", key="key"):
    del st.query_params["page"]
if st.button("Forget by attribute", key="attribute"):
    del st.query_params.page
