"""Shows the opening hours."""
import streamlit as st

st.text("Open from 9 to 5")
