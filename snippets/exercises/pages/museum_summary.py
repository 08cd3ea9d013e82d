"""The page that sums up the tickets."""
import streamlit as st

st.text(f"Tickets: {st.session_state.tickets}")
