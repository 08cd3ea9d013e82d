"""Puts into the address that the app is embedded."""
import streamlit as st

if st.button("Embed", key="share"):
    st.query_params["embed"] = "true"
