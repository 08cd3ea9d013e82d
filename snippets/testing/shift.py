"""Greets who is at work."""
import gateway
import streamlit as st

st.text(f"Hello {gateway.user()}")
