"""Offers a number input whose bounds and value are whole."""
import streamlit as st

seats = st.session_state.setdefault("seats", 10)
st.number_input("Seats for each of four", 0, 100, value=seats // 4)
