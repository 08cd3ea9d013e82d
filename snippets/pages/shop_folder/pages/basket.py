"""A page that relies on what the main page prepares."""
import streamlit as st

st.text(f"Basket: {st.session_state.basket}")
