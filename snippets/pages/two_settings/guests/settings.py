"""The settings of the guests."""
import streamlit as st

st.text("Guests")
