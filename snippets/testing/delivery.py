"""Hides a line in an expander that is closed, and writes a number."""
import streamlit as st

with st.expander("Delivery"):
    st.text("Three days")
st.write(5)
