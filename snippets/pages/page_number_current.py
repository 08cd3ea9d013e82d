"""Keeps the number of the page in the address, and shows it below the line that writes it."""
import streamlit as st

if st.button("Next", key="next"):
    st.query_params["page"] = str(int(st.query_params.get("page", "1")) + 1)
number = int(st.query_params.get("page", "1"))
st.text(f"Page {number}")
