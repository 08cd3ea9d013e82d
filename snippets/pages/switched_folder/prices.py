"""The prices of the shop, beside the main page."""
import streamlit as st

st.text("Prices")
