"""Asks for the number of guests, of whom a dinner needs two."""
import streamlit as st

guests = st.session_state.setdefault("guests", 1)
least = 2 if st.checkbox("Dinner", key="dinner") else 1
st.number_input("Guests", min_value=least, value=guests)
