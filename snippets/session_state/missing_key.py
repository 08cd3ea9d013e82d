"""Reads a city in one of two ways."""
import streamlit as st

style = st.radio("Read it as", ["item", "attribute"], index=None, key="style")
if style == "item":
    st.text(st.session_state["city"])
if style == "attribute":
    st.text(st.session_state.city)
