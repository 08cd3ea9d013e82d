"""Puts each filter of a list into the address."""
import streamlit as st

filters = {"city": "Oslo"}
if st.button("Share", key="share"):
    st.query_params.update(filters)
st.text(f"City: {st.query_params.get('city')}")
