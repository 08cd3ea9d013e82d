"""Tells what it reads of the address."""
import streamlit as st

for name in sorted(st.query_params):
    st.text(f"{name}: {st.query_params.get_all(name)}")
if st.button("Set", key="set"):
    st.query_params["size"] = ["S"]
    st.query_params["tag"] = ["tea", "cocoa"]
