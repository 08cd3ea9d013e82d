"""Shows that a button is True only in the run of its click."""
import streamlit as st

saved = st.button("Save", key="save")
st.checkbox("Remind me", key="remind")
st.text(f"Saved: {saved}")
