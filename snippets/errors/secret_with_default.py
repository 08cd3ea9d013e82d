"""Reads a secret, with a default for a server that does not have it."""
import streamlit as st

st.text(f"Connecting to {st.secrets.get('database', 'the test database')}")
