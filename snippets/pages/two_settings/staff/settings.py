"""The settings of the staff."""
import streamlit as st

st.text("Staff")
