"""Tells with whose key it would ask a translation service."""
import streamlit as st

st.text(f"Key: {st.secrets['translator']['key']}")
