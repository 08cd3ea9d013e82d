"""Moves an input without a key into the sidebar."""
import streamlit as st

place = st.sidebar if st.checkbox("Use the sidebar", key="aside") else st
name = place.text_input("Name")
st.text(f"Name: {name!r}")
