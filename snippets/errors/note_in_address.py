"""Puts a long note into the address."""
import streamlit as st

st.text(f"In the address: {len(st.query_params.get('note', ''))} letters")
if st.button("Long note", key="long"):
    st.query_params["note"] = "a" * 600_000
