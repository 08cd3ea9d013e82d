"""Keeps in the address how a list of orders is looked at."""
import streamlit as st

if st.button("Open orders", key="open"):
    st.query_params.from_dict({"state": "open", "tag": ["tea", "coffee"]})
if st.button("Forget the tags", key="forget"):
    del st.query_params.tag
if st.button("First page", key="first"):
    st.query_params.page = "1"
st.text(f"Parameters ({len(st.query_params)}): {', '.join(sorted(st.query_params))}")
