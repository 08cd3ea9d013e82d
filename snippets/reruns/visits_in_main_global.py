"""Counts visits in a global of the main script, which is gone in the next run."""
import streamlit as st

if "visits" not in globals():
    visits = 0
visits += 1
st.button("Again", key="again")
st.text(f"Visits: {visits}")
