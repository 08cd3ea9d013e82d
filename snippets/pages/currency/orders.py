"""A page that uses the shared choice."""
import streamlit as st

st.text(f"Orders in {st.session_state.get('currency')}")
