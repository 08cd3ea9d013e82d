"""A number of seats in the address."""
import streamlit as st

st.query_params["seats"] = 4
seats = st.query_params["seats"]
st.text(f"{seats!r}, doubled: {seats * 2!r}")
