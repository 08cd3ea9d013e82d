"""Chooses a city by its query parameter, which is bound to a selectbox."""
import streamlit as st

city = st.selectbox("City", ["Bern", "Oslo", "Rome"], key="city", bind="query-params")
st.text(f"Weather in {city}")
if st.button("Rome", key="rome"):
    st.query_params["city"] = "Rome"
