"""The stock of the shop."""
import streamlit as st

st.text("Stock of the shop")
