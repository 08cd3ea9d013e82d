"""Deletes an entry, whether or not it is there, in two ways."""
import streamlit as st

if st.button("As an item", key="item"):
    del st.session_state["city"]
if st.button("As an attribute", key="attribute"):
    del st.session_state.city
