"""Changes several parameters of the address at once, in three ways."""
import streamlit as st

if st.button("By a dictionary", key="dictionary"):
    st.query_params.update({"state": "open", "tag": ["tea", "coffee"]}, page="2")
if st.button("By pairs", key="pairs"):
    st.query_params.update([("page", "3"), ("state", "sent")])
if st.button("By a bound name", key="bound"):
    st.query_params.update(state="lost", city="Rome")
st.selectbox("City", ["Bern", "Rome"], key="city", bind="query-params")
st.text(f"Page {st.query_params.get('page')}")
