"""Asks for a number of guests, with a default and a value in session state."""
import streamlit as st

st.session_state.setdefault("guests", 3)
guests = st.slider("Guests", 0, 10, 5, key="guests")
st.text(f"Guests: {guests}")
