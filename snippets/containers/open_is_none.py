"""Tells whether an expander is open, and which keys session state holds."""
import streamlit as st

details = st.expander("Details", key="details")
details.text("3 boxes")
st.text(f"Open: {details.open}, keys: {list(st.session_state)}")
