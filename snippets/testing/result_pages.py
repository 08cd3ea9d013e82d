"""Keeps the number of the page in the address."""
import streamlit as st

number = int(st.query_params.get("page", "1"))
st.text(f"Page {number}")
if st.button("Next", key="next"):
    st.query_params["page"] = str(number + 1)
