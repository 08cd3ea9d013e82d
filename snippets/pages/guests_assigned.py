"""Starts a bound number and a bound choice with values that the script assigns in the first run."""
import streamlit as st

if "guests" not in st.session_state:
    st.session_state.guests = 3
    st.session_state.seat = "Outside"
guests = st.number_input("Guests", 1, value=None, key="guests", bind="query-params")
seat = st.radio("Seat", ["Inside", "Outside"], key="seat", bind="query-params")
st.text(f"{guests}, {seat}")
