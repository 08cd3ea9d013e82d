"""Asks for the number of guests, at least as many as a dinner needs."""
import streamlit as st

guests = st.session_state.setdefault("guests", 1)
least = 2 if st.checkbox("Dinner", key="dinner") else 1
st.number_input("Guests", min_value=least, value=max(guests, least))
