"""Opens the page that the address names."""
import streamlit as st

st.text("Orders")
if "page" in st.query_params:
    st.switch_page(st.query_params["page"])
