"""Binds a search to the address."""
import streamlit as st

words = st.text_input("Search", bind="query-params", key="words")
st.text(f"Search: {words}, address: {st.query_params.to_dict()}")
