"""A page of the folder."""
import streamlit as st

st.text("Stock")
