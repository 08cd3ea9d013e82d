"""Takes fields and page numbers into the address, without a run."""
import streamlit as st

how = {"on_change": "ignore", "bind": "query-params"}
st.number_input("Age", value=40, key="age", **how)
st.text_input("Find", type="search", key="find", **how)
st.text_input("Name", key="name", **how)
st.pagination(5, key="shelf", **how)
